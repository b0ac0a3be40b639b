<?php
// What becomes of values: a mistake in one place leaves the site's setting, a message says
// only what is so, no translation breaks a page, and a new version empties page caches once.
// Says nothing where all is well.

require __DIR__ . '/begin.php';

// Two caches, one of which fails. A WordPress with neither is what the other scripts are.
function rocket_clean_domain() {
	++$GLOBALS['tas_emptied'];
	throw new Error( 'a fault of a cache' );
}

class autoptimizeCache { // phpcs:ignore
	public static function clearall() {
		++$GLOBALS['tas_emptied'];
	}
}

wp_set_current_user( get_user_by( 'login', 'admin' )->ID );

// The site's settings, for as long as this script runs.
function tas_site( $settings ) {
	$GLOBALS['tas_site'] = $settings;
}

function tas_expect( $is, $words ) {
	if ( ! $is ) {
		tas_fail( $words );
	}
}

$from = fn() => $GLOBALS['tas_site'];
add_filter( 'pre_option_tas_checklist', $from );

tas_site( array( 'firm-phone' => '202-555-0142' ) );
$page = \TAS_Checklist\element( array( 'firm-phone' => 'call us' ) );
tas_expect( false !== strpos( $page, ' firm-phone="202-555-0142"' ), "a mistake takes the site's number away: $page" );
tas_expect( false !== strpos( $page, 'firm-phone: “call us” is not used' ), "the mistake is not named: $page" );

tas_site( array( 'languages' => 'vi', 'lang' => 'vi' ) );
$page = \TAS_Checklist\element( array( 'languages' => 'ko' ) );
tas_expect( false !== strpos( $page, ' languages="ko"' ) && false === strpos( $page, ' lang="vi"' ), "not the languages that are given: $page" );
tas_expect( false === strpos( $page, 'tas-checklist-note' ), "a setting of the site is called a mistake: $page" );
$page = \TAS_Checklist\element( array( 'languages' => 'tlh', 'lang' => 'vi-VN' ) );
tas_expect( false !== strpos( $page, ' languages="vi" lang="vi-VN"' ), "a mistake in one value refuses another: $page" );
tas_expect( 1 === substr_count( $page, 'tas-checklist-note' ), "not one note: $page" );

$page = \TAS_Checklist\element( array( 'lang' => 'es' ) );
tas_expect( false !== strpos( $page, '<div lang="es" dir="ltr">' ), "help in another language takes the page's direction: $page" );

$kept = \TAS_Checklist\saved( array( 'lang' => 'vi' ) );
tas_expect( ! isset( $kept['lang'] ) && 'vi' === $kept['typed']['lang'], 'a language that is turned off is kept: ' . wp_json_encode( $kept ) );
$told = wp_json_encode( get_settings_errors( 'tas_checklist' ) );
tas_expect( false === strpos( $told, 'stays in use' ), "it says what is not so: $told" );
$GLOBALS['wp_settings_errors'] = array();
tas_site( array( 'accent' => '#123456' ) );
$kept = \TAS_Checklist\saved( array( 'accent' => 'blue' ) );
tas_expect( '#123456' === $kept['accent'], 'a mistake takes the colour away: ' . wp_json_encode( $kept ) );
$told = wp_json_encode( get_settings_errors( 'tas_checklist' ), JSON_UNESCAPED_UNICODE );
tas_expect( false !== strpos( $told, '“#123456” stays in use' ), "it does not say what is used: $told" );
remove_filter( 'pre_option_tas_checklist', $from );

$translation = fn() => '100 % of %s';
add_filter( 'gettext', $translation );
tas_expect( '100 % of 100 % of %s' === \TAS_Checklist\description( 'firm-url' ), 'a translation changes what it says' );
remove_filter( 'gettext', $translation );

$cdn = fn( $address ) => str_replace( home_url(), 'https://cdn.example', $address );
tas_expect( ! \TAS_Checklist\is_elsewhere(), "the site's own host is called another" );
add_filter( 'plugins_url', $cdn );
tas_expect( \TAS_Checklist\is_elsewhere(), 'a CDN is not told' );
remove_filter( 'plugins_url', $cdn );

// A form's rules are not for this: they come later.
$order = fn( $part ) => has_action( 'admin_init', "TAS_Checklist\\$part" );
tas_expect( $order( 'follow_version' ) && $order( 'follow_version' ) < $order( 'register_fields' ), 'nobody looks for a new version in time' );
$before = get_option( 'tas_checklist', array() );
update_option( 'tas_checklist', array( 'version' => '0.0.0' ) + $before );
$GLOBALS['tas_emptied'] = 0;
add_action( 'litespeed_purge_all', fn() => ++$GLOBALS['tas_emptied'] );
\TAS_Checklist\follow_version();
\TAS_Checklist\follow_version();
tas_expect( 3 === $GLOBALS['tas_emptied'], 'caches are not emptied once each: ' . $GLOBALS['tas_emptied'] );
$after = get_option( 'tas_checklist' );
tas_expect( \TAS_Checklist\VERSION === $after['version'], 'the version is not kept' );
unset( $before['version'], $after['version'] );
tas_expect( $before === $after, 'the settings are changed' );
