<?php
/**
 * The checklist in a page: the element with the firm's settings, and inside it the static
 * help, for search engines, paper, and visitors without script.
 *
 * @package TAS_Checklist
 */

namespace TAS_Checklist;

defined( 'ABSPATH' ) || exit;

/** What the static help may consist of. */
const HELP_TAGS = array(
	'p'      => array(),
	'strong' => array(),
	'small'  => array(),
	'ul'     => array(),
	'li'     => array(),
	'a'      => array( 'href' => true ),
);

/**
 * The element, with the site's settings for whatever is not given or not accepted.
 *
 * @param array<string, mixed> $given Values by attribute.
 */
function element( array $given ): string {
	$given  = array_filter( array_intersect_key( $given, array_flip( ATTRIBUTES ) ), __NAMESPACE__ . '\is_given' );
	$site   = settings();
	$parts  = sorted_out( array_merge( $site, $given ), $site );
	$values = $parts['used'];
	$help   = help( $values );
	// A feed reader runs no script, and nobody runs one that is not known to be whole.
	if ( is_feed() || '' === integrity() ) {
		return $help;
	}
	wp_enqueue_script( HANDLE );
	$attributes = '';
	foreach ( $values as $name => $value ) {
		$attributes .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	// A setting of the site that does not fit beside what is given is nobody's mistake.
	$mistakes = array_intersect_key( $parts['refused'], $given );
	return notes( $mistakes ) . sprintf( '<tas-checklist%s>%s</tas-checklist>', $attributes, $help );
}

/**
 * What is wrong with a shortcode or block, for those who may edit articles, in the page and
 * in the editor. Visitors never see it.
 *
 * @param array<string, string> $refused Values by attribute.
 */
function notes( array $refused ): string {
	if ( ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	$notes = '';
	foreach ( $refused as $name => $value ) {
		/* translators: 1: name of an attribute, 2: its value, 3: what is accepted. */
		$words  = __( '%1$s: “%2$s” is not used. It takes %3$s. Visitors do not see this note.', 'tas-checklist' );
		$notes .= sprintf( '<p class="tas-checklist-note">%s</p>', esc_html( sprintf( $words, $name, $value, accepted_values( $name ) ) ) );
	}
	return $notes;
}

/**
 * Whether a shortcode or block says something: an empty text leaves the site's setting.
 *
 * @param mixed $value The value.
 */
function is_given( $value ): bool {
	return '' !== tidy( $value );
}

/**
 * The static help, in the language of the element or else of the page.
 *
 * @param array<string, string> $values Accepted values by attribute.
 */
function help( array $values ): string {
	$page     = get_bloginfo( 'language' );
	$language = 'es' === language_of( $values['lang'] ?? $page ) ? 'es' : 'en';
	$words    = release_file( 'help.json' )[ $language ] ?? array();
	$help     = wp_kses( (string) ( $words['help'] ?? '' ), HELP_TAGS, array( 'http', 'https', 'tel' ) );
	$help    .= firm( (string) ( $words['firm'] ?? '' ), $values );
	if ( language_of( $page ) === $language ) {
		return $help;
	}
	return sprintf( '<div lang="%s" dir="ltr">%s</div>', esc_attr( $language ), $help );
}

/**
 * The line that names the firm, where it has a name, a number or an address.
 *
 * @param string                $words  The words before it.
 * @param array<string, string> $values Accepted values by attribute.
 */
function firm( string $words, array $values ): string {
	$name  = $values['firm-name'] ?? '';
	$phone = $values['firm-phone'] ?? '';
	$url   = $values['firm-url'] ?? '';
	$parts = array();
	if ( '' !== $url ) {
		$address = esc_url( $url, array( 'http', 'https', 'mailto' ) );
		$parts[] = sprintf( '<a href="%s">%s</a>', $address, esc_html( '' === $name ? $url : $name ) );
	} elseif ( '' !== $name ) {
		$parts[] = esc_html( $name );
	}
	if ( '' !== $phone ) {
		// As the checklist dials it: ten digits are an American number.
		$digits  = preg_replace( '/[^0-9]/', '', $phone );
		$prefix  = 10 === strlen( $digits ) ? '+1' : '+';
		$parts[] = sprintf( '<a href="tel:%s">%s</a>', esc_attr( $prefix . $digits ), esc_html( $phone ) );
	}
	return $parts ? sprintf( '<p>%s %s</p>', esc_html( $words ), implode( ', ', $parts ) ) : '';
}
