<?php
/**
 * Where the checklist goes: wherever an article has the shortcode or the block. Both
 * take the element's attributes and add nothing to them.
 *
 * @package TAS_Checklist
 */

namespace TAS_Checklist;

defined( 'ABSPATH' ) || exit;

const SHORTCODE = 'tas_checklist';
const EDITOR    = 'tas-checklist-editor';

add_shortcode( SHORTCODE, __NAMESPACE__ . '\from_shortcode' );
add_action( 'init', __NAMESPACE__ . '\register_block' );

/**
 * `[tas_checklist firm_name="…"]`, with the attributes' names as a shortcode writes them.
 *
 * @param array<string, string>|string $given What the shortcode says.
 */
function from_shortcode( $given ): string {
	$values = array();
	foreach ( ATTRIBUTES as $name ) {
		$value = is_array( $given ) ? ( $given[ shortcode_name( $name ) ] ?? '' ) : '';
		// Editors write & and quotes as entities.
		$values[ $name ] = html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	}
	// Amid text the element would be inside a paragraph, which the first one of the help ends.
	return sprintf( '<div>%s</div>', element( $values ) );
}

/**
 * The block, whose page the server writes: a new release changes every article at once.
 */
function register_block(): void {
	wp_register_script(
		EDITOR,
		plugins_url( 'block/editor.js', MAIN ),
		array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n', 'wp-server-side-render' ),
		VERSION,
		true
	);
	wp_set_script_translations( EDITOR, 'tas-checklist' );
	register_block_type( FOLDER . '/block', array( 'render_callback' => __NAMESPACE__ . '\from_block' ) );
}

/**
 * The block as a page shows it.
 *
 * @param array<string, mixed> $given The block's attributes.
 */
function from_block( array $given ): string {
	$values = array();
	foreach ( ATTRIBUTES as $name ) {
		$values[ $name ] = $given[ block_name( $name ) ] ?? '';
	}
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), element( $values ) );
}
