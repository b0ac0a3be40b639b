<?php
// What every script here begins with: WordPress, as one who looks after the site has it.

$_SERVER['HTTP_HOST']      = 'localhost';
$_SERVER['REQUEST_METHOD'] = 'GET';
define( 'WP_ADMIN', true );

// Nobody gets mail.
function wp_mail() {
	return true;
}

require __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/class-wp-upgrader.php';

const TAS_PLUGIN = 'tas-checklist/tas-checklist.php';

// Says what is wrong, and ends.
function tas_fail( $what ) {
	fwrite( STDERR, $what . "\n" );
	exit( 1 );
}

// Puts the plugin in as the page for uploads does, and turns it on.
function tas_install( $zip, $network = false ) {
	$upgrader = new Plugin_Upgrader( new Automatic_Upgrader_Skin() );
	if ( true !== $upgrader->install( $zip ) ) {
		tas_fail( 'the plugin cannot be installed: ' . wp_json_encode( $upgrader->skin->get_upgrade_messages() ) );
	}
	$failed = activate_plugin( TAS_PLUGIN, '', $network );
	if ( is_wp_error( $failed ) ) {
		tas_fail( 'the plugin cannot be activated: ' . $failed->get_error_message() );
	}
}

// Deletes the plugin as the list of plugins does, and names whatever is left of it.
function tas_uninstall() {
	global $wpdb;
	deactivate_plugins( TAS_PLUGIN );
	if ( true !== delete_plugins( array( TAS_PLUGIN ) ) ) {
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
}
