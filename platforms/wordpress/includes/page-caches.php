<?php
/**
 * Has page caches emptied once after each change of the version: an update deletes the
 * files of the release before, and a page that was kept with their names would show its
 * visitors the static help alone. It empties nothing else and at no other time.
 *
 * @package TAS_Checklist
 */

namespace TAS_Checklist;

defined( 'ABSPATH' ) || exit;

/** What empties each cache, where its plugin is there. */
const EMPTIED_BY = array(
	'rocket_clean_domain',         // WP Rocket.
	'w3tc_flush_all',              // W3 Total Cache.
	'sg_cachepress_purge_cache',   // SiteGround Optimizer.
	'wp_cache_clear_cache',        // WP Super Cache.
	'autoptimizeCache::clearall',  // Autoptimize.
);

// Before the settings are known to WordPress, which would then read this as a form.
add_action( 'admin_init', __NAMESPACE__ . '\follow_version', 5 );

/**
 * Looks whether the version is another than the one that was here last. However it came,
 * by upload, by SFTP or by a command, somebody looks after the site next.
 */
function follow_version(): void {
	$stored = stored();
	if ( VERSION === ( $stored['version'] ?? '' ) ) {
		return;
	}
	update_option( OPTION, array( 'version' => VERSION ) + $stored );
	empty_page_caches();
}

/** Empties the page caches that can be reached from here. */
function empty_page_caches(): void {
	foreach ( EMPTIED_BY as $function ) {
		if ( ! is_callable( $function ) ) {
			continue;
		}
		try {
			call_user_func( $function );
		} catch ( \Throwable $fault ) {
			// A fault of another plugin is not to close the administration.
			continue;
		}
	}
	// LiteSpeed Cache.
	do_action( 'litespeed_purge_all' );
}
