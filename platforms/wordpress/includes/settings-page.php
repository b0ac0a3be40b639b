<?php
/**
 * Settings → TAS checklist: what the firm sets for the whole site, and how the installed
 * release is. For those who may manage options alone. It shows nothing anywhere else.
 *
 * @package TAS_Checklist
 */

namespace TAS_Checklist;

defined( 'ABSPATH' ) || exit;

const PAGE = 'tas-checklist';

add_action( 'admin_menu', __NAMESPACE__ . '\add_page' );
add_action( 'admin_init', __NAMESPACE__ . '\register_fields' );
add_filter( 'plugin_action_links_' . plugin_basename( MAIN ), __NAMESPACE__ . '\with_link' );

/** Puts the page into the menu. */
function add_page(): void {
	$title = __( 'TAS checklist', 'tas-checklist' );
	add_options_page( $title, $title, 'manage_options', PAGE, __NAMESPACE__ . '\draw_page' );
}

/** Makes the option and its fields known to WordPress, which brings nonce and checks. */
function register_fields(): void {
	register_setting(
		PAGE,
		OPTION,
		array(
			'type'              => 'object',
			'sanitize_callback' => __NAMESPACE__ . '\saved',
			'show_in_rest'      => false,
			'default'           => array(),
		)
	);
	add_settings_section( 'firm', __( 'On every page of this site', 'tas-checklist' ), __NAMESPACE__ . '\draw_section', PAGE );
	foreach ( ATTRIBUTES as $name ) {
		$arguments = array( 'name' => $name );
		if ( 'languages' !== $name ) {
			$arguments['label_for'] = field_id( $name );
		}
		add_settings_field( field_id( $name ), label( $name ), __NAMESPACE__ . '\draw_field', PAGE, 'firm', $arguments );
	}
}

/**
 * What is kept of a form: the accepted values, and beside them what was typed and is not
 * accepted, each with a message that names it. What was in use before stays in use.
 *
 * @param mixed $given What the form sent. WordPress asks twice where the option is new.
 * @return array<string, mixed>
 */
function saved( $given ): array {
	$given = is_array( $given ) ? $given : array();
	$typed = is_array( $given['typed'] ?? null ) ? $given['typed'] : array();
	$parts = sorted_out( array_merge( $given, $typed ), settings() );
	$kept  = $parts['used'];
	$told  = wp_list_pluck( get_settings_errors( OPTION ), 'code' );
	foreach ( $parts['refused'] as $name => $value ) {
		if ( ! in_array( $name, $told, true ) ) {
			add_settings_error( OPTION, $name, linked_problem( $name, $value, $kept[ $name ] ?? '' ) );
		}
	}
	$kept['version'] = VERSION;
	if ( $parts['refused'] ) {
		$kept['typed'] = $parts['refused'];
	}
	return $kept;
}

/**
 * A problem that leads to its field.
 *
 * @param string $name  The attribute.
 * @param string $typed What was typed.
 * @param string $used  What is used in its place.
 */
function linked_problem( string $name, string $typed, string $used ): string {
	$rest = __( 'Everything else is saved.', 'tas-checklist' );
	return sprintf( '<a href="#%s">%s</a> %s', esc_attr( field_id( $name ) ), esc_html( problem( $name, $typed, $used ) ), esc_html( $rest ) );
}

/** What the fields are for. */
function draw_section(): void {
	printf(
		'<p>%s <code>[%s]</code></p>',
		esc_html__( 'A block or a shortcode may say otherwise for its own place; what is empty is left to the checklist. Put the checklist into an article with the block “TAS checklist” or with', 'tas-checklist' ),
		esc_html( SHORTCODE )
	);
}

/** The page. WordPress shows the messages above it. */
function draw_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap">';
	printf( '<h1>%s</h1>', esc_html( get_admin_page_title() ) );
	draw_release();
	echo '<form action="options.php" method="post">';
	settings_fields( PAGE );
	do_settings_sections( PAGE );
	submit_button();
	echo '</form></div>';
}

/** What is installed, how fresh its rules are, and whether its files are whole. */
function draw_release(): void {
	/* translators: %s: a version. */
	$lines = array( sprintf( __( 'Version %s.', 'tas-checklist' ), VERSION ) );
	/* translators: 1 and 2: dates. */
	$days    = __( 'Its rules were checked on %1$s and are to be checked again by %2$s.', 'tas-checklist' );
	$lines[] = sprintf( $days, day( rules_day( 'rules_checked_on' ) ), day( rules_day( 'rules_review_by' ) ) );
	$lines[] = __( 'Its files are on this site and nowhere else. This plugin asks no other server, not even for updates of the rules, and keeps nothing of a visitor.', 'tas-checklist' );
	printf( '<p>%s</p>', esc_html( implode( ' ', $lines ) ) );
	if ( rules_are_due() ) {
		/* translators: %s: a date. */
		$due = __( 'The rules were to be checked again by %s, and that day has passed. The checklist tells visitors so. Install a newer version of this plugin.', 'tas-checklist' );
		draw_warning( sprintf( $due, day( rules_day( 'rules_review_by' ) ) ) );
	}
	if ( is_elsewhere() ) {
		/* translators: %s: an address. */
		$words = __( 'Files of plugins come from another host than your pages: %s. Browsers run the checklist only if that host sends the header Access-Control-Allow-Origin with them. Else leave this plugin out of the CDN.', 'tas-checklist' );
		draw_warning( sprintf( $words, plugins_url( '', MAIN ) ) );
	}
	$damaged = damaged_files();
	if ( $damaged ) {
		/* translators: %s: names of files. */
		$words = __( 'These files are missing or changed: %s. Browsers will not run them, and visitors see the static help instead. Install the plugin again.', 'tas-checklist' );
		draw_warning( sprintf( $words, implode( ', ', $damaged ) ) );
	} else {
		printf( '<p>%s</p>', esc_html__( 'All files are there and as they were released.', 'tas-checklist' ) );
	}
}

/**
 * A warning on this page.
 *
 * @param string $words What it says.
 */
function draw_warning( string $words ): void {
	printf( '<div class="notice notice-warning inline"><p>%s</p></div>', esc_html( $words ) );
}

/**
 * A day as this site writes days.
 *
 * @param string $day The day as YYYY-MM-DD.
 */
function day( string $day ): string {
	if ( '' === $day ) {
		return __( 'an unknown day', 'tas-checklist' );
	}
	return date_i18n( get_option( 'date_format' ), (int) strtotime( $day . ' 12:00' ) );
}

/**
 * A link to the settings in the list of plugins.
 *
 * @param string[] $links The others.
 * @return string[]
 */
function with_link( $links ) {
	$address = admin_url( 'options-general.php?page=' . PAGE );
	$link    = sprintf( '<a href="%s">%s</a>', esc_url( $address ), esc_html__( 'Settings', 'tas-checklist' ) );
	return array_merge( array( $link ), $links );
}
