<?php
/**
 * Removes the one option that the plugin keeps, on every site of a network. There is
 * nothing else: no table, no file, no scheduled task, nothing about users.
 *
 * @package TAS_Checklist
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( ! is_multisite() ) {
	delete_option( 'tas_checklist' );
	return;
}

$tas_checklist_sites = get_sites(
	array(
		'fields' => 'ids',
		'number' => 0,
	)
);
foreach ( $tas_checklist_sites as $tas_checklist_site ) {
	switch_to_blog( $tas_checklist_site );
	delete_option( 'tas_checklist' );
	restore_current_blog();
}
