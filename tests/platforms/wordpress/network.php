<?php
// A network of sites, each with settings; the plugin is deleted once for all of them.
// Arguments: `install`, or `delete` and the zip.

if ( 'install' === $argv[1] ) {
	define( 'WP_INSTALLING', true );
	require __DIR__ . '/begin.php';
	require_once ABSPATH . 'wp-admin/includes/network.php';
	foreach ( $wpdb->tables( 'ms_global' ) as $table => $name ) {
		$wpdb->$table = $name;
	}
	wp_install( 'A network', 'admin', 'admin@firm.example', true, '', 'admin' );
	install_network();
	populate_network( 1, 'localhost', 'admin@firm.example', 'A network', '/', false );
	return;
}

require __DIR__ . '/begin.php';
tas_install( $argv[2], true );
foreach ( array( '/one/', '/two/' ) as $path ) {
	wpmu_create_blog( 'localhost', $path, $path, 1 );
}
$sites = get_sites( array( 'fields' => 'ids' ) );
foreach ( $sites as $site ) {
	update_blog_option( $site, 'tas_checklist', array( 'firm-name' => "Firm $site" ) );
}
if ( 3 !== count( $sites ) ) {
	echo 'not three sites: ' . count( $sites ) . "\n";
}
tas_uninstall();
