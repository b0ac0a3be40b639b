<?php
/**
 * The fields of the settings page, one for each attribute: its label, what it is for, and
 * how it is drawn. What was refused is shown again as it was typed, with what is accepted.
 *
 * @package TAS_Checklist
 */

namespace TAS_Checklist;

defined( 'ABSPATH' ) || exit;

/**
 * The name of a setting, as a person reads it.
 *
 * @param string $name The attribute.
 */
function label( string $name ): string {
	$labels = array(
		'firm-name'     => __( 'Name of the firm', 'tas-checklist' ),
		'firm-phone'    => __( 'Telephone', 'tas-checklist' ),
		'firm-url'      => __( 'Address of the button', 'tas-checklist' ),
		'cta'           => __( 'Words on the button', 'tas-checklist' ),
		'disclaimer'    => __( 'Disclaimer', 'tas-checklist' ),
		'languages'     => __( 'Further languages', 'tas-checklist' ),
		'lang'          => __( 'Language', 'tas-checklist' ),
		'theme'         => __( 'Theme', 'tas-checklist' ),
		'accent'        => __( 'Colour', 'tas-checklist' ),
		'display'       => __( 'Display', 'tas-checklist' ),
		'heading-level' => __( 'Level of headings', 'tas-checklist' ),
		'preview-date'  => __( 'Day to preview', 'tas-checklist' ),
		'exit-url'      => __( 'Where “Leave this page quickly” leads', 'tas-checklist' ),
		'handoff'       => __( 'Handing a text over to the page', 'tas-checklist' ),
	);
	return $labels[ $name ];
}

/**
 * What a setting is for, and what it takes.
 *
 * @param string $name The attribute.
 */
function description( string $name ): string {
	$descriptions = array(
		'firm-name'     => __( 'Stands on the result.', 'tas-checklist' ),
		'firm-phone'    => __( 'As it is to be shown, such as 202-555-0142.', 'tas-checklist' ),
		/* translators: %s: the addresses that are accepted. */
		'firm-url'      => __( 'Without it there is no button. It takes %s.', 'tas-checklist' ),
		'cta'           => __( 'By language as: Talk to us | es: Hable con nosotros', 'tas-checklist' ),
		'disclaimer'    => __( 'What the firm says of itself, at the end of the first screen and of the result. By language as well.', 'tas-checklist' ),
		'languages'     => __( 'A visitor may choose these beside English and Spanish. Nobody has reviewed them yet, and the checklist says so.', 'tas-checklist' ),
		'lang'          => __( 'Without it, the language of the page, where the checklist has it.', 'tas-checklist' ),
		'theme'         => __( 'auto: as the visitor’s system and the page.', 'tas-checklist' ),
		/* translators: %s: the colours that are accepted. */
		'accent'        => __( 'It is made readable where it is not. It takes %s.', 'tas-checklist' ),
		'display'       => __( 'inline: in the page. dialog: a card in the page opens it.', 'tas-checklist' ),
		'heading-level' => __( 'Below the one heading of the article: 2, as a rule.', 'tas-checklist' ),
		/* translators: %s: the dates that are accepted. */
		'preview-date'  => __( 'For reviewers, never for a live site: the day that is taken as today, with a banner on every screen. It takes %s.', 'tas-checklist' ),
		/* translators: %s: the addresses that are accepted. */
		'exit-url'      => __( 'Without it there is no such button. It takes %s.', 'tas-checklist' ),
		'handoff'       => __( 'on: a visitor may hand a text over to a form of your page, after reading it.', 'tas-checklist' ),
	);
	// Without a format, of which a translator's "100 %" would make a broken one.
	return str_replace( '%s', accepted_values( $name ), $descriptions[ $name ] );
}

/**
 * Draws the field of one attribute, for the Settings API.
 *
 * @param array{name: string} $field Which.
 */
function draw_field( array $field ): void {
	$name    = $field['name'];
	$typed   = refused_settings()[ $name ] ?? null;
	$value   = $typed ?? settings()[ $name ] ?? '';
	$invalid = null !== $typed;
	if ( 'languages' === $name ) {
		draw_boxes( $value );
	} elseif ( choices( $name ) || 'lang' === $name ) {
		draw_choice( $name, $value, $invalid );
	} else {
		draw_text( $name, $value, $invalid );
	}
	if ( $invalid ) {
		printf( '<p class="notice notice-error inline" id="%s-problem">%s</p>', esc_attr( field_id( $name ) ), esc_html( problem( $name, $typed, settings()[ $name ] ?? '' ) ) );
	}
	printf( '<p class="description" id="%s-description">%s</p>', esc_attr( field_id( $name ) ), esc_html( description( $name ) ) );
}

/**
 * What is wrong with a value, what is accepted, and what is used meanwhile.
 *
 * @param string $name  The attribute.
 * @param string $typed What was typed.
 * @param string $used  What is used in its place; nothing where nothing is.
 */
function problem( string $name, string $typed, string $used ): string {
	/* translators: 1: name of a setting, 2: what was typed, 3: what is accepted. */
	$problem = sprintf( __( '%1$s: “%2$s” is not used. It takes %3$s.', 'tas-checklist' ), label( $name ), $typed, accepted_values( $name ) );
	if ( '' === $used ) {
		return $problem;
	}
	/* translators: %s: a value. */
	return $problem . ' ' . sprintf( __( '“%s” stays in use.', 'tas-checklist' ), $used );
}

/**
 * The id of a field, to which its label and messages refer.
 *
 * @param string $name The attribute.
 */
function field_id( string $name ): string {
	return 'tas-checklist-' . $name;
}

/**
 * The ids of the words around a field.
 *
 * @param string $name    The attribute.
 * @param bool   $invalid Whether there is a message as well.
 */
function words_around( string $name, bool $invalid ): string {
	$id = field_id( $name );
	return ( $invalid ? $id . '-problem ' : '' ) . $id . '-description';
}

/**
 * A field for text.
 *
 * @param string $name    The attribute.
 * @param string $value   What it holds.
 * @param bool   $invalid Whether that is refused.
 */
function draw_text( string $name, string $value, bool $invalid ): void {
	if ( 'disclaimer' === $name ) {
		printf(
			'<textarea id="%s" name="%s" class="large-text" rows="3" aria-describedby="%s">%s</textarea>',
			esc_attr( field_id( $name ) ),
			esc_attr( OPTION . '[' . $name . ']' ),
			esc_attr( words_around( $name, $invalid ) ),
			esc_textarea( $value )
		);
		return;
	}
	printf(
		'<input type="text" id="%s" name="%s" class="regular-text" value="%s" aria-describedby="%s" aria-invalid="%s" />',
		esc_attr( field_id( $name ) ),
		esc_attr( OPTION . '[' . $name . ']' ),
		esc_attr( $value ),
		esc_attr( words_around( $name, $invalid ) ),
		esc_attr( $invalid ? 'true' : 'false' )
	);
}

/**
 * A field for one of a few values.
 *
 * @param string $name    The attribute.
 * @param string $value   What it holds.
 * @param bool   $invalid Whether that is refused.
 */
function draw_choice( string $name, string $value, bool $invalid ): void {
	$choices = array_combine( choices( $name ), choices( $name ) );
	if ( 'lang' === $name ) {
		$choices = array(
			''   => __( 'that of the page', 'tas-checklist' ),
			'en' => 'English',
			'es' => 'Español',
		) + FURTHER;
	}
	printf(
		'<select id="%s" name="%s" aria-describedby="%s" aria-invalid="%s">',
		esc_attr( field_id( $name ) ),
		esc_attr( OPTION . '[' . $name . ']' ),
		esc_attr( words_around( $name, $invalid ) ),
		esc_attr( $invalid ? 'true' : 'false' )
	);
	foreach ( $choices as $choice => $words ) {
		printf( '<option value="%s"%s>%s</option>', esc_attr( $choice ), selected( $value, (string) $choice, false ), esc_html( $words ) );
	}
	echo '</select>';
}

/**
 * A box for each further language.
 *
 * @param string $value Those that are turned on.
 */
function draw_boxes( string $value ): void {
	$on = further_languages( $value ) ?? array();
	echo '<fieldset>';
	printf( '<legend class="screen-reader-text">%s</legend>', esc_html( label( 'languages' ) ) );
	foreach ( FURTHER as $tag => $own_name ) {
		printf(
			'<label lang="%1$s"><input type="checkbox" name="%2$s" value="%1$s"%3$s /> %4$s</label><br />',
			esc_attr( $tag ),
			esc_attr( OPTION . '[languages][]' ),
			checked( in_array( $tag, $on, true ), true, false ),
			esc_html( $own_name )
		);
	}
	echo '</fieldset>';
}
