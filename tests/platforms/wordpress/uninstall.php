<?php
// Deletes the plugin, which the tests have given settings.

require __DIR__ . '/begin.php';

if ( ! get_option( 'tas_checklist' ) ) {
	echo "the tests saved no settings, so there was nothing to leave\n";
}
tas_uninstall();
