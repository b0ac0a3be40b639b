<?php
/**
 * The checklist's own files: where they are, what the release says of them, and whether
 * they are all there. It reads this plugin's folder and nothing else.
 *
 * @package TAS_Checklist
 */

namespace TAS_Checklist;

defined( 'ABSPATH' ) || exit;

/** The file that a page loads; the others lie beside it and come when they are needed. */
const SCRIPT = 'tas-checklist.js';

/**
 * The folder of the files, from the plugin's own. The release is in its name, so that no
 * cache hands out a file of an earlier one.
 */
function files_folder(): string {
	return 'files/' . VERSION;
}

/**
 * A JSON file of the release.
 *
 * @param string $name Its name.
 * @return array<string, mixed> Nothing where it cannot be read.
 */
function release_file( string $name ): array {
	$read = wp_json_file_decode( FOLDER . '/' . files_folder() . '/' . $name, array( 'associative' => true ) );
	return is_array( $read ) ? $read : array();
}

/**
 * What the release says of itself: version, days and a fingerprint of each file.
 *
 * @return array<string, mixed>
 */
function manifest(): array {
	static $manifest = null;
	$manifest        = $manifest ?? release_file( 'manifest.json' );
	return $manifest;
}

/**
 * What a browser compares the script with before it runs it.
 */
function integrity(): string {
	return (string) ( manifest()['files'][ SCRIPT ]['integrity'] ?? '' );
}

/**
 * Files of the release that are missing or are not as they were released.
 *
 * @return string[]
 */
function damaged_files(): array {
	$files = manifest()['files'] ?? array();
	if ( ! $files ) {
		return array( 'manifest.json' );
	}
	$damaged = array();
	foreach ( $files as $name => $entry ) {
		$file = FOLDER . '/' . files_folder() . '/' . $name;
		$hash = is_readable( $file ) ? hash_file( 'sha384', $file, true ) : '';
		// An integrity is a hash in base64, which is how browsers write it.
		if ( 'sha384-' . base64_encode( $hash ) !== ( $entry['integrity'] ?? '' ) ) { // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_encode
			$damaged[] = $name;
		}
	}
	return $damaged;
}

/**
 * A day of the manifest; nothing where it has none.
 *
 * @param string $name `rules_checked_on` or `rules_review_by`.
 */
function rules_day( string $name ): string {
	$day = (string) ( manifest()[ $name ] ?? '' );
	return preg_match( '/^\d{4}-\d{2}-\d{2}$/D', $day ) ? $day : '';
}

/**
 * Whether the rules are due for a new check: the day by which to look again has passed.
 */
function rules_are_due(): bool {
	$day = rules_day( 'rules_review_by' );
	return '' !== $day && wp_date( 'Y-m-d' ) > $day;
}
