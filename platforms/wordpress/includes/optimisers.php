<?php
/**
 * Asks plugins that rewrite, join or delay scripts to leave this one as it is. Each of
 * these filters does nothing unless its plugin is there.
 *
 * @package TAS_Checklist
 */

namespace TAS_Checklist;

defined( 'ABSPATH' ) || exit;

/** Lists of parts of addresses: WP Rocket and LiteSpeed Cache. */
const LISTS_OF_ADDRESSES = array(
	'rocket_exclude_js',
	'rocket_exclude_defer_js',
	'rocket_delay_js_exclusions',
	'litespeed_optimize_js_excludes',
	'litespeed_optm_js_defer_exc',
);

/** Lists of the names by which WordPress knows scripts: SiteGround Optimizer. */
const LISTS_OF_HANDLES = array(
	'sgo_js_minify_exclude',
	'sgo_javascript_combine_exclude',
	'sgo_js_async_exclude',
);

foreach ( LISTS_OF_ADDRESSES as $tas_checklist_list ) {
	add_filter( $tas_checklist_list, __NAMESPACE__ . '\with_address' );
}
foreach ( LISTS_OF_HANDLES as $tas_checklist_list ) {
	add_filter( $tas_checklist_list, __NAMESPACE__ . '\with_handle' );
}
unset( $tas_checklist_list );
add_filter( 'rocket_cdn_reject_files', __NAMESPACE__ . '\with_pattern' );
add_filter( 'autoptimize_filter_js_exclude', __NAMESPACE__ . '\with_address_in_text' );

/**
 * What every address of the checklist's files has in it.
 */
function address_part(): string {
	return 'tas-checklist/files/';
}

/**
 * Adds the address to a list.
 *
 * @param mixed $excluded The list.
 */
function with_address( $excluded ) {
	return is_array( $excluded ) ? array_merge( $excluded, array( address_part() ) ) : $excluded;
}

/**
 * Adds the files to a list of patterns of whole paths: those that WP Rocket leaves on this
 * site, because a browser runs a script of a CDN only where the CDN allows other sites to.
 *
 * @param mixed $excluded The list.
 */
function with_pattern( $excluded ) {
	return is_array( $excluded ) ? array_merge( $excluded, array( '(.*)/' . address_part() . '(.*)' ) ) : $excluded;
}

/**
 * Adds the script's name to a list.
 *
 * @param mixed $excluded The list.
 */
function with_handle( $excluded ) {
	return is_array( $excluded ) ? array_merge( $excluded, array( HANDLE ) ) : $excluded;
}

/**
 * Adds the address to a text with commas, which is how Autoptimize keeps its list.
 *
 * @param mixed $excluded The text.
 */
function with_address_in_text( $excluded ) {
	if ( ! is_string( $excluded ) ) {
		return with_address( $excluded );
	}
	return '' === trim( $excluded ) ? address_part() : $excluded . ', ' . address_part();
}
