<?php
// Goes along as a must-use plugin: writes down each request that the plugin under test
// would make and answers it itself, and sends the policy that an address asks for.

add_filter(
	'pre_http_request',
	function ( $answer, $arguments, $address ) {
		foreach ( debug_backtrace( DEBUG_BACKTRACE_IGNORE_ARGS ) as $step ) {
			if ( false !== strpos( $step['file'] ?? '', 'plugins/tas-checklist/' ) ) {
				error_log( "tas-checklist asks $address" );
			}
		}
		return new WP_Error( 'offline', 'No request leaves this computer.' );
	},
	10,
	3
);

add_action(
	'send_headers',
	function () {
		if ( isset( $_GET['policy'] ) ) {
			header( "Content-Security-Policy: default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; require-trusted-types-for 'script'; trusted-types 'none'" );
		}
	}
);

// Pictures of people come from another server.
add_filter( 'pre_option_show_avatars', '__return_zero' );
// A hint that browsers follow to another server.
remove_action( 'wp_head', 'wp_resource_hints', 2 );
