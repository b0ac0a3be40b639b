<?php
/**
 * Which value each attribute takes: the same rules as the checklist's own, so that what
 * is saved here is never ignored in the page. It changes nothing but blanks at the ends.
 *
 * @package TAS_Checklist
 */

namespace TAS_Checklist;

defined( 'ABSPATH' ) || exit;

/**
 * A text on one line: without what is no text, and without blanks at its ends.
 *
 * @param mixed $value What was given.
 */
function tidy( $value ): string {
	if ( ! is_scalar( $value ) ) {
		return '';
	}
	$text = wp_check_invalid_utf8( (string) $value, true );
	$text = preg_replace( '/\p{Cc}+/u', ' ', $text );
	return (string) preg_replace( '/^\s+|\s+$/u', '', (string) $text );
}

/**
 * What an attribute takes, in words, where it does not take this value; else nothing.
 *
 * @param string   $name      The attribute.
 * @param string   $value     A tidy value.
 * @param string[] $languages Further languages that are turned on.
 */
function refusal( string $name, string $value, array $languages = array() ): string {
	if ( '' === $value || is_accepted( $name, $value, $languages ) ) {
		return '';
	}
	return accepted_values( $name );
}

/**
 * Whether an attribute takes a value.
 *
 * @param string   $name      The attribute.
 * @param string   $value     A tidy value.
 * @param string[] $languages Further languages that are turned on.
 */
function is_accepted( string $name, string $value, array $languages ): bool {
	switch ( $name ) {
		case 'firm-phone':
			return 1 === preg_match( '/[0-9]/', $value );
		case 'firm-url':
			return 1 === preg_match( '~^(https?://.|mailto:.|[/#])~i', $value );
		case 'exit-url':
			return 1 === preg_match( '~^(https?://.|/)~i', $value );
		case 'languages':
			return null !== further_languages( $value );
		case 'lang':
			$tag = language_of( $value );
			return in_array( $tag, array( 'en', 'es' ), true ) || in_array( $tag, $languages, true );
		case 'accent':
			return 1 === preg_match( '/^#([0-9a-f]{3}|[0-9a-f]{6})$/iD', $value );
		case 'preview-date':
			return 1 === preg_match( '/^([0-9]{4})-([0-9]{2})-([0-9]{2})$/D', $value, $day )
				&& 1900 <= (int) $day[1] && (int) $day[1] <= 2199
				&& checkdate( (int) $day[2], (int) $day[3], (int) $day[1] );
		default:
			$choices = choices( $name );
			return ! $choices || in_array( strtolower( $value ), $choices, true );
	}
}

/**
 * The values of an attribute that takes one of a few, the default first.
 *
 * @param string $name The attribute.
 * @return string[] None where it takes any text.
 */
function choices( string $name ): array {
	$all = array(
		'theme'         => array( 'auto', 'light', 'dark' ),
		'display'       => array( 'inline', 'dialog' ),
		'heading-level' => array( '2', '3', '4', '5' ),
		'handoff'       => array( 'off', 'on' ),
	);
	return $all[ $name ] ?? array();
}

/**
 * What an attribute takes, in words that follow "It takes".
 *
 * @param string $name The attribute.
 */
function accepted_values( string $name ): string {
	switch ( $name ) {
		case 'firm-phone':
			return __( 'a telephone number, with at least one digit', 'tas-checklist' );
		case 'firm-url':
			return __( 'an address that starts with https:, http: or mailto:, or a place on this site that starts with / or #', 'tas-checklist' );
		case 'exit-url':
			return __( 'an address that starts with https: or http:, or a place on this site that starts with /', 'tas-checklist' );
		case 'languages':
			return __( 'a list of zh-Hans, vi, ko, ht and ru', 'tas-checklist' );
		case 'lang':
			return __( 'en, es, or a further language that is turned on', 'tas-checklist' );
		case 'accent':
			return __( 'a colour as #rgb or #rrggbb, such as #1d3f72', 'tas-checklist' );
		case 'preview-date':
			return __( 'a date as YYYY-MM-DD, from 1900 to 2199', 'tas-checklist' );
		case 'theme':
			return __( 'auto, light or dark', 'tas-checklist' );
		case 'display':
			return __( 'inline or dialog', 'tas-checklist' );
		case 'heading-level':
			return __( '2, 3, 4 or 5', 'tas-checklist' );
		case 'handoff':
			return __( 'on or off', 'tas-checklist' );
		default:
			return __( 'text', 'tas-checklist' );
	}
}

/**
 * The further languages of a list; nothing where it names one that there is not.
 *
 * @param string $value Tags with blanks or commas between them.
 * @return string[]|null
 */
function further_languages( string $value ): ?array {
	$found = array();
	foreach ( preg_split( '/[ ,]+/', $value, -1, PREG_SPLIT_NO_EMPTY ) as $tag ) {
		$language = language_of( $tag );
		if ( '' === $language ) {
			return null;
		}
		if ( isset( FURTHER[ $language ] ) ) {
			$found[] = $language;
		}
	}
	return array_values( array_unique( $found ) );
}

/**
 * The language that a BCP 47 tag names, as the checklist calls it; nothing if it has none.
 *
 * @param string $tag The tag.
 */
function language_of( string $tag ): string {
	$subtags = preg_split( '/[-_]/', strtolower( tidy( $tag ) ) );
	$primary = array_shift( $subtags );
	if ( 'zh' === $primary ) {
		// Readers of traditional characters need another language.
		return array_intersect( $subtags, array( 'hant', 'tw', 'hk', 'mo' ) ) ? '' : 'zh-Hans';
	}
	return in_array( $primary, array( 'en', 'es', 'vi', 'ko', 'ht', 'ru' ), true ) ? $primary : '';
}
