<?php
// Says of each setting on its input, a line of JSON with name, value and the further
// languages that are turned on, whether the plugin takes it.

define( 'ABSPATH', __DIR__ . '/' );

function wp_check_invalid_utf8( $text ) {
	return $text;
}

function __( $text ) {
	return $text;
}

require $argv[1] . '/includes/attributes.php';
require $argv[1] . '/includes/accepted.php';

foreach ( json_decode( stream_get_contents( STDIN ), true ) as list( $name, $value, $languages ) ) {
	$languages = \TAS_Checklist\further_languages( $languages ) ?? array();
	echo '' === \TAS_Checklist\refusal( $name, \TAS_Checklist\tidy( $value ), $languages ) ? "yes\n" : "no\n";
}
