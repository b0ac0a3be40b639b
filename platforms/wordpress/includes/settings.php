<?php
/**
 * What the firm has set for the whole site: one option, of which only what is accepted
 * is ever used. What was typed and is not accepted stays beside it, to be corrected, and
 * so does the version that was installed last.
 *
 * @package TAS_Checklist
 */

namespace TAS_Checklist;

defined( 'ABSPATH' ) || exit;

/**
 * The accepted values by attribute. They are looked at again whenever they are read.
 *
 * @return array<string, string>
 */
function settings(): array {
	return sorted_out( stored() )['used'];
}

/**
 * What was typed and is not accepted, by attribute.
 *
 * @return array<string, string>
 */
function refused_settings(): array {
	$refused = stored()['typed'] ?? array();
	return array_map( __NAMESPACE__ . '\tidy', is_array( $refused ) ? $refused : array() );
}

/**
 * The option as it is stored.
 *
 * @return array<string, mixed>
 */
function stored(): array {
	$stored = get_option( OPTION, array() );
	return is_array( $stored ) ? $stored : array();
}

/**
 * Values by attribute, parted into those that are used and those that are refused. Names
 * that are no attribute are left out.
 *
 * @param array<string, mixed>  $values What was given.
 * @param array<string, string> $before What is used in place of a refused value, where it
 *                                      is accepted beside the others.
 * @return array{used: array<string, string>, refused: array<string, string>}
 */
function sorted_out( array $values, array $before = array() ): array {
	$used    = array();
	$refused = array();
	foreach ( ATTRIBUTES as $name ) {
		$value = $values[ $name ] ?? '';
		$value = tidy( is_array( $value ) ? implode( ' ', array_filter( $value, 'is_string' ) ) : $value );
		$languages = further_languages( $used['languages'] ?? '' ) ?? array();
		if ( '' !== refusal( $name, $value, $languages ) ) {
			$refused[ $name ] = $value;
			$value            = $before[ $name ] ?? '';
		}
		if ( '' !== $value && '' === refusal( $name, $value, $languages ) ) {
			$used[ $name ] = $value;
		}
	}
	return array(
		'used'    => $used,
		'refused' => $refused,
	);
}
