<?php
// Deletes the plugin, which the tests have given settings.

require __DIR__ . '/begin.php';

if ( empty( get_option( 'tas_checklist' )['firm-name'] ) ) {
	echo "the tests saved no settings, so there was nothing to leave\n";
}
tas_uninstall();
