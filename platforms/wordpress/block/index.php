<?php
// A folder without a list of its files, where the server would show one.
defined( 'ABSPATH' ) || exit;
