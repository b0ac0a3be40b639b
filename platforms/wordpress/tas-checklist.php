<?php
/**
 * Plugin Name:       TAS checklist
 * Description:       A checklist that tells a visitor whether the IRS Taxpayer Advocate Service is likely to take the case. Everything happens in the visitor's browser; nothing is sent or kept.
 * Version:           {{version}}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       tas-checklist
 * Update URI:        false
 *
 * Ties the parts together. Each part is one file of functions in includes/, and says
 * what it does. Nothing here asks another server, keeps anything of a visitor, or
 * looks for updates. At your option the licence is Apache-2.0 instead.
 *
 * @package TAS_Checklist
 */

namespace TAS_Checklist;

defined( 'ABSPATH' ) || exit;

const FOLDER  = __DIR__;
const MAIN    = __FILE__;
const OPTION  = 'tas_checklist';
const VERSION = '{{version}}';

require FOLDER . '/includes/attributes.php';
require FOLDER . '/includes/accepted.php';
require FOLDER . '/includes/release.php';
require FOLDER . '/includes/settings.php';
require FOLDER . '/includes/script.php';
require FOLDER . '/includes/element.php';
require FOLDER . '/includes/placement.php';
require FOLDER . '/includes/optimisers.php';

if ( is_admin() ) {
	require FOLDER . '/includes/fields.php';
	require FOLDER . '/includes/settings-page.php';
	require FOLDER . '/includes/page-caches.php';
}
