<?php
/**
 * The attributes of the checklist, in the order in which they are read: `languages` says
 * what `lang` may be. Names only; what each takes is in accepted.php.
 *
 * @package TAS_Checklist
 */

namespace TAS_Checklist;

defined( 'ABSPATH' ) || exit;

const ATTRIBUTES = array(
	'firm-name',
	'firm-phone',
	'firm-url',
	'cta',
	'disclaimer',
	'languages',
	'lang',
	'theme',
	'accent',
	'display',
	'heading-level',
	'preview-date',
	'exit-url',
	'handoff',
);

/** Languages that a firm may turn on, with their own names. */
const FURTHER = array(
	'zh-Hans' => '简体中文',
	'vi'      => 'Tiếng Việt',
	'ko'      => '한국어',
	'ht'      => 'Kreyòl ayisyen',
	'ru'      => 'Русский',
);

/**
 * An attribute as a shortcode has to write it.
 *
 * @param string $name The attribute.
 */
function shortcode_name( string $name ): string {
	return str_replace( '-', '_', $name );
}

/**
 * An attribute as the block and the element's properties write it.
 *
 * @param string $name The attribute.
 */
function block_name( string $name ): string {
	return lcfirst( str_replace( '-', '', ucwords( $name, '-' ) ) );
}
