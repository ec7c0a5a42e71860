<?php
/**
 * One act in a WordPress folder: php site.php FOLDER ACT. Reads JSON from stdin, prints JSON. For tools/wordpress/site.ts.
 *
 * install: { password } → users of four roles. plugin: { zip } → installed as from “Upload Plugin”, and activated.
 * post: { user, slug, content } → published, or a draft where the user may not publish; gives { id, content } as kept.
 * traces: what the plugin has left in the database. remove: deactivates and deletes the plugin, as “Delete” does.
 */

list( , $folder, $act ) = $argv;
$given                  = json_decode( stream_get_contents( STDIN ), true );
$_SERVER               += array( 'HTTP_HOST' => '127.0.0.1', 'SERVER_PROTOCOL' => 'HTTP/1.1', 'REQUEST_METHOD' => 'GET' );
if ( 'install' === $act ) {
	define( 'WP_INSTALLING', true );
}
define( 'WP_ADMIN', true );
require "$folder/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/admin.php';

const PLUGIN = 'connection-map/connection-map.php';

function done( $result ) {
	if ( is_wp_error( $result ) ) {
		fwrite( STDERR, $result->get_error_message() . "\n" );
		exit( 1 );
	}
	echo wp_json_encode( $result );
	exit;
}

function install( $given ) {
	require_once ABSPATH . 'wp-admin/includes/upgrade.php';
	add_filter( 'pre_wp_mail', '__return_true' );
	wp_install( 'A clinic', 'admin', 'admin@page.example', false, '', $given['password'] );
	foreach ( array( 'editor', 'author', 'contributor' ) as $role ) {
		$user = wp_insert_user( array( 'user_login' => $role, 'user_pass' => $given['password'], 'role' => $role ) );
		is_wp_error( $user ) && done( $user );
	}
	// no tour of the editor lies over it; it is asked for by one name or the other
	$seen = array( 'core/edit-post' => array( 'welcomeGuide' => false ), 'core' => array( 'welcomeGuide' => false ) );
	foreach ( get_users() as $user ) {
		update_user_meta( $user->ID, 'wp_persisted_preferences', $seen );
	}
	return get_bloginfo( 'version' );
}

function plugin( $given ) {
	require_once ABSPATH . 'wp-admin/includes/class-wp-upgrader.php';
	$upgrader = new Plugin_Upgrader( new Automatic_Upgrader_Skin() );
	$result   = $upgrader->install( $given['zip'] );
	if ( true !== $result ) {
		return is_wp_error( $result ) ? $result : new WP_Error( 'zip', 'The zip could not be installed.' );
	}
	$result = activate_plugin( $upgrader->plugin_info() );
	return is_wp_error( $result ) ? $result : $upgrader->plugin_info();
}

function post( $given ) {
	wp_set_current_user( get_user_by( 'login', $given['user'] )->ID );
	// sets the filter that a user without unfiltered_html has
	kses_init();
	$type = current_user_can( 'publish_pages' ) ? 'page' : 'post';
	$id   = wp_insert_post(
		wp_slash(
			array(
				'post_type'    => $type,
				'post_status'  => current_user_can( 'publish_posts' ) ? 'publish' : 'pending',
				'post_title'   => $given['slug'],
				'post_name'    => $given['slug'],
				'post_content' => $given['content'],
			)
		),
		true
	);
	return is_wp_error( $id ) ? $id : array( 'id' => $id, 'content' => get_post( $id )->post_content );
}

function traces() {
	global $wpdb;
	$found = $wpdb->get_col( "SHOW TABLES LIKE '%connection%'" );
	$columns = array( 'options' => array( 'option_name', 'option_value' ), 'postmeta' => array( 'meta_key', 'meta_value' ), 'usermeta' => array( 'meta_key', 'meta_value' ) );
	foreach ( $columns as $table => list( $name, $value ) ) {
		foreach ( $wpdb->get_results( "SELECT $name AS name, $value AS value FROM {$wpdb->$table}" ) as $row ) {
			if ( preg_match( '/connection.?map/i', "$row->name $row->value" ) ) {
				$found[] = "$table: $row->name";
			}
		}
	}
	return $found;
}

function remove() {
	deactivate_plugins( PLUGIN );
	$result = delete_plugins( array( PLUGIN ) );
	return true === $result ? is_dir( WP_PLUGIN_DIR . '/connection-map' ) : new WP_Error( 'remove', 'The plugin could not be deleted.' );
}

done( call_user_func( $act, $given ) );
