<?php
/**
 * The one script that a page with the checklist loads, from this site. A page without
 * the checklist loads nothing.
 *
 * @package TAS_Checklist
 */

namespace TAS_Checklist;

defined( 'ABSPATH' ) || exit;

/** The name by which WordPress and optimisers know the script. */
const HANDLE = 'tas-checklist';

add_action( 'init', __NAMESPACE__ . '\register_script' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\script_tag', 100, 2 );

/**
 * Makes the script known, without a query: the release is in the folder's name.
 */
function register_script(): void {
	// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion -- it is in the folder's name.
	wp_register_script( HANDLE, plugins_url( files_folder() . '/' . SCRIPT, MAIN ), array(), null, false );
}

/**
 * Whether the files come from another host than the site's pages. Then a browser runs them
 * only where that host sends `Access-Control-Allow-Origin`.
 */
function is_elsewhere(): bool {
	$host = wp_parse_url( plugins_url( '', MAIN ), PHP_URL_HOST );
	return null !== $host && wp_parse_url( home_url(), PHP_URL_HOST ) !== $host;
}

/**
 * What the tag says besides: it does not hold up the page, the browser runs the released
 * file or none, and optimisers leave it as it is. A changed file would not be run.
 *
 * @param string $tag    The tag as WordPress wrote it.
 * @param string $handle Whose it is.
 */
function script_tag( $tag, $handle ) {
	if ( HANDLE !== $handle ) {
		return $tag;
	}
	$attributes = sprintf(
		' async integrity="%s" crossorigin="anonymous" data-cfasync="false" data-no-optimize="1"'
		. ' data-no-defer="1" data-noptimize="1" data-pagespeed-no-defer src=',
		esc_attr( integrity() )
	);
	return preg_replace( '/ src=/', $attributes, $tag, 1 );
}
