<?php
// What only WordPress sees: what optimisers are told, and what the settings say of the
// release. Prints the latter.

require __DIR__ . '/begin.php';

$part  = 'tas-checklist/files/';
$lists = array(
	'rocket_exclude_js'              => $part,
	'rocket_exclude_defer_js'        => $part,
	'rocket_delay_js_exclusions'     => $part,
	'litespeed_optimize_js_excludes' => $part,
	'litespeed_optm_js_defer_exc'    => $part,
	'sgo_js_minify_exclude'          => 'tas-checklist',
	'sgo_javascript_combine_exclude' => 'tas-checklist',
	'sgo_js_async_exclude'           => 'tas-checklist',
	'rocket_cdn_reject_files'        => "(.*)/$part(.*)",
);
foreach ( $lists as $filter => $added ) {
	if ( array( 'other', $added ) !== apply_filters( $filter, array( 'other' ) ) ) {
		tas_fail( "$filter is not told" );
	}
}
foreach ( array( '' => $part, 'other.js' => "other.js, $part" ) as $before => $after ) {
	if ( $after !== apply_filters( 'autoptimize_filter_js_exclude', $before ) ) {
		tas_fail( 'autoptimize_filter_js_exclude is not told' );
	}
}
if ( array_filter( array_merge( ...array_values( _get_cron_array() ) ), fn( $hook ) => false !== strpos( $hook, 'tas' ), ARRAY_FILTER_USE_KEY ) ) {
	tas_fail( 'something is scheduled' );
}
\TAS_Checklist\draw_release();
