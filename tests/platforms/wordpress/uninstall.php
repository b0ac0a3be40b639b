<?php
// Deletes the plugin as the list of plugins does, and names whatever is left of it.

$_SERVER['HTTP_HOST']      = 'localhost';
$_SERVER['REQUEST_METHOD'] = 'GET';
require __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';

if ( ! get_option( 'tas_checklist' ) ) {
	echo "the tests saved no settings, so there was nothing to leave\n";
}
deactivate_plugins( 'tas-checklist/tas-checklist.php' );
$done = delete_plugins( array( 'tas-checklist/tas-checklist.php' ) );
if ( true !== $done ) {
	echo "the plugin cannot be deleted\n";
}

if ( file_exists( WP_PLUGIN_DIR . '/tas-checklist' ) ) {
	echo "its folder is left\n";
}
// Every text of every table but the articles, which are the firm's.
foreach ( $wpdb->get_col( 'SHOW TABLES' ) as $table ) {
	if ( $table === $wpdb->posts ) {
		continue;
	}
	foreach ( $wpdb->get_results( "SELECT * FROM `$table`", ARRAY_A ) as $row ) {
		if ( preg_match( '/tas[-_]checklist/', implode( ' ', $row ) ) ) {
			echo "$table: " . substr( implode( ' | ', $row ), 0, 300 ) . "\n";
		}
	}
}
