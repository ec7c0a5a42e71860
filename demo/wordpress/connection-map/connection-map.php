<?php
/**
 * Plugin Name:       Connection Map
 * Description:       24 short questions become a private map of the relationship between a parent and one child. A block and a shortcode, [connection_map]. Nothing is sent.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The connection-map contributors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       connection-map
 */

defined( 'ABSPATH' ) || exit;

const CONNECTION_MAP_VERSION = '0.1.0';

/** The most help lines that the element shows. */
const CONNECTION_MAP_MAX_RESOURCES = 20;

/** What a help line may have. The element checks each value, and leaves out a line that is not valid. */
const CONNECTION_MAP_RESOURCE_KEYS = array( 'kind', 'name', 'detail', 'phone', 'url', 'lang' );

/** Reserves the space until the script has run, so that nothing below moves. */
const CONNECTION_MAP_STYLE = 'display:block;box-sizing:border-box;font-size:medium;min-height:46em';

/**
 * The one list of what may be set, by name as in the block (ageBand): the attributes in block.json, each a JSON schema.
 */
function connection_map_schemas(): array {
	static $schemas = null;
	if ( null === $schemas ) {
		$schemas = wp_json_file_decode( __DIR__ . '/block/block.json', array( 'associative' => true ) )['attributes'];
	}
	return $schemas;
}

/** A text without markup, in plain characters: the editor and the filters for roles write some of them as entities. */
function connection_map_text( $value ): string {
	$plain = static function ( string $text ): string {
		return html_entity_decode( $text, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	};
	return is_string( $value ) || is_int( $value ) ? $plain( sanitize_text_field( $plain( (string) $value ) ) ) : '';
}

/** An address of one of these kinds, or nothing. Its percent codes stay as they are. */
function connection_map_address( $value, array $protocols ): string {
	return is_string( $value ) ? sanitize_url( html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' ), $protocols ) : '';
}

/** A flag as in HTML: written is on, whatever the value. Only the words for "no" are off. */
function connection_map_flag( $value ): bool {
	return is_bool( $value ) ? $value : ! in_array( strtolower( connection_map_text( $value ) ), array( '0', 'false', 'no', 'off' ), true );
}

/** A value that its schema allows, or null. The default counts as null, since it need not be written. */
function connection_map_checked( string $name, $value ) {
	$schema = connection_map_schemas()[ $name ];
	if ( 'boolean' === $schema['type'] ) {
		$value = connection_map_flag( $value );
	} elseif ( 'uri' === ( $schema['format'] ?? '' ) ) {
		$value = connection_map_address( $value, array( 'http', 'https' ) );
	} else {
		$value = connection_map_text( $value );
	}
	if ( 'lang' === $name ) {
		$value = str_replace( '_', '-', $value ); // es_MX, as WordPress writes it
	}
	if ( '' === $value || ( $schema['default'] ?? null ) === $value ) {
		return null;
	}
	return true === rest_validate_value_from_schema( $value, $schema, $name ) ? $value : null;
}

/**
 * The markup of one element. Nothing gets in but what the list names and allows, and everything is escaped here.
 *
 * @param array $given Settings as an author wrote them, by name as in the block.
 */
function connection_map_markup( array $given ): string {
	$attributes = '';
	foreach ( connection_map_schemas() as $name => $schema ) {
		$value = isset( $given[ $name ] ) && 'array' !== $schema['type'] ? connection_map_checked( $name, $given[ $name ] ) : null;
		if ( null === $value ) {
			continue;
		}
		$attribute = strtolower( preg_replace( '/[A-Z]/', '-$0', $name ) );
		if ( true === $value ) {
			$attributes .= ' ' . $attribute;
			continue;
		}
		$escaped = 'uri' === ( $schema['format'] ?? '' ) ? esc_url( $value, array( 'http', 'https' ) ) : esc_attr( $value );
		// Content passes through do_shortcode() once more: a bracket must not begin a shortcode in an attribute.
		$attributes .= sprintf( ' %s="%s"', $attribute, str_replace( '[', '&#091;', $escaped ) );
	}
	connection_map_enqueue();
	return sprintf(
		'<connection-map%s style="%s">%s%s</connection-map>',
		$attributes,
		esc_attr( CONNECTION_MAP_STYLE ),
		esc_html__( 'The Parent-Child Connection Map stands here. If it does not appear, allow JavaScript or use a newer browser.', 'connection-map' ),
		connection_map_resources( $given )
	);
}

/** The clinic's own help lines as JSON for the element, or nothing. */
function connection_map_resources( array $given ): string {
	/**
	 * Filters the help lines of each element, for all pages of a site in one place.
	 *
	 * @param array $resources Entries of kind, name, detail, phone, url, lang. From the block; none from a shortcode.
	 * @param array $given     The settings of this element as the author wrote them.
	 */
	$resources = apply_filters( 'connection_map_resources', $given['resources'] ?? array(), $given );
	$lines     = array();
	foreach ( array_filter( (array) $resources, 'is_array' ) as $resource ) {
		$line = array_filter( array_map( 'connection_map_text', array_intersect_key( $resource, array_flip( CONNECTION_MAP_RESOURCE_KEYS ) ) ), 'strlen' );
		if ( isset( $line['url'] ) ) {
			$line['url'] = connection_map_address( $resource['url'], array( 'http', 'https', 'tel', 'mailto', 'sms' ) );
		}
		if ( isset( $line['name'] ) ) {
			$lines[] = array_filter( $line, 'strlen' );
		}
	}
	if ( ! $lines ) {
		return '';
	}
	// No character of HTML is left in the JSON, and no bracket inside its texts: see connection_map_markup().
	$json = wp_json_encode( array_slice( $lines, 0, CONNECTION_MAP_MAX_RESOURCES ), JSON_HEX_TAG | JSON_HEX_AMP | JSON_HEX_APOS );
	$json = '[' . str_replace( '[', '\u005B', substr( $json, 1 ) );
	return wp_get_inline_script_tag(
		$json,
		array(
			'type' => 'application/json',
			'slot' => 'resources-json',
		)
	);
}

/**
 * The script, only on a page that shows the element. Its folder carries the version, and no ?ver= follows: the other
 * files import the entry by its plain name, and two names would be fetched twice.
 */
function connection_map_enqueue(): void {
	if ( is_admin() ) {
		return; // newer editors render the content on their own page too, where nobody sees it
	}
	$address = plugins_url( 'dist/' . CONNECTION_MAP_VERSION . '/connection-map.js', __FILE__ );
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( 'connection-map', $address, array(), null );
	} else {
		wp_enqueue_script( 'connection-map', $address, array(), null, true );
	}
}

/** Script modules came with WordPress 6.5. Before it, the tag of the script gets type="module" here. */
function connection_map_module_tag( string $tag, string $handle ): string {
	return 'connection-map' === $handle
		? preg_replace( '/<script(?:\s+type=([\'"])text\/javascript\1)?(?=[^>]*\ssrc=)/', '<script type="module"', $tag )
		: $tag;
}

/** [connection_map lang="es" age_band="teen" kiosk] */
function connection_map_shortcode( $given ): string {
	$settings = array();
	foreach ( (array) $given as $name => $value ) {
		// A flag without a value comes as a numbered one.
		list( $name, $value ) = is_int( $name ) ? array( $value, true ) : array( $name, $value );
		$settings[ lcfirst( str_replace( array( '_', '-' ), '', ucwords( strtolower( $name ), '_-' ) ) ) ] = $value;
	}
	// Help lines cannot be written in a shortcode.
	unset( $settings['resources'] );
	return connection_map_markup( $settings );
}

function connection_map_block( array $attributes ): string {
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), connection_map_markup( $attributes ) );
}

function connection_map_init(): void {
	add_shortcode( 'connection_map', 'connection_map_shortcode' );
	register_block_type( __DIR__ . '/block', array( 'render_callback' => 'connection_map_block' ) );
}

add_action( 'init', 'connection_map_init' );
add_filter( 'script_loader_tag', 'connection_map_module_tag', 10, 2 );
