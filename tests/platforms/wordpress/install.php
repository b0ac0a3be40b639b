<?php
// Installs WordPress, puts the plugin in from its zip as the page for uploads does, and
// writes the articles of the tests. Arguments: the zip and the snippet.

list( , $zip, $snippet ) = $argv;

define( 'WP_INSTALLING', true );
require __DIR__ . '/begin.php';

wp_install( 'Larkspur & Vane', 'admin', 'admin@firm.example', true, '', 'admin' );
wp_insert_user( array( 'user_login' => 'author', 'user_pass' => 'author', 'role' => 'author', 'user_email' => 'author@firm.example' ) );
wp_insert_user( array( 'user_login' => 'reader', 'user_pass' => 'reader', 'role' => 'subscriber', 'user_email' => 'reader@firm.example' ) );
// The editor's welcome has pictures from another server.
foreach ( get_users() as $user ) {
	update_user_meta( $user->ID, $wpdb->get_blog_prefix() . 'persisted_preferences', array( 'core/edit-post' => array( 'welcomeGuide' => false ) ) );
}

tas_install( $zip );

// An article as its user may write it: what the user may not write is taken out first.
function article( $user, $slug, $content ) {
	wp_set_current_user( get_user_by( 'login', $user )->ID );
	kses_init();
	wp_insert_post(
		wp_slash(
			array(
				'post_name'    => $slug,
				'post_title'   => $slug,
				'post_content' => $content,
				'post_status'  => 'publish',
			)
		)
	);
}

$firm = array( 'firmName' => 'Larkspur & Vane', 'firmPhone' => '202-555-0142', 'cta' => 'Talk to us', 'accent' => '#7a1f5c' );
article( 'author', 'block', '<!-- wp:tas-checklist/checklist ' . serialize_block_attributes( $firm ) . ' /-->' );
article( 'author', 'shortcode', '<!-- wp:shortcode -->[tas_checklist firm_name="Larkspur & Vane" heading_level="3" lang="es"]<!-- /wp:shortcode -->' );
article( 'admin', 'html', '<!-- wp:html -->' . str_replace( 'src="', 'src="/wp-content/uploads/tas/', file_get_contents( $snippet ) ) . '<!-- /wp:html -->' );
article( 'author', 'bare', 'Read this first: [tas_checklist] And then go on.' );
article( 'author', 'mistaken', '[tas_checklist accent="blue" firm_url="javascript:alert(1)"]' );
article( 'author', 'plain', '<!-- wp:paragraph --><p>Nothing of it is here.</p><!-- /wp:paragraph -->' );
$hostile = '"><script>window.hostile = 1</script><img src=x onerror="window.hostile = 2">';
article( 'admin', 'hostile-shortcode', "[tas_checklist firm_name='$hostile' firm_url='javascript:window.hostile=3' cta='$hostile' accent='red;x' lang='$hostile']" );
$escaped = esc_attr( $hostile );
article( 'author', 'hostile-author', "[tas_checklist firm_name='$escaped' firm_phone='$escaped' firm_url='/&quot; onclick=&quot;x' cta='$escaped']" );
article( 'admin', 'hostile-block', '<!-- wp:tas-checklist/checklist ' . serialize_block_attributes( array( 'firmName' => $hostile, 'firmUrl' => 'javascript:window.hostile=3', 'headingLevel' => '2" onclick="x' ) ) . ' /-->' );
