/**
 * Tools that pages have: click analytics and session replays, as their packages give them. Each with its defaults,
 * or with less privacy where its defaults already mask everything.
 */
import { buildSync } from 'esbuild';
import { fileURLToPath } from 'node:url';

/** One tool on a page. Its server is the path `/in` of the page’s own. */
export interface Recorder {
  readonly name: string;
  /** A module for the page. `IN` is the address of the server; `tell` takes what a hook of the tool gets. */
  readonly script: string;
  /** It masks words alone, and records shapes all the same: the drawing of the map, which answer is marked. */
  readonly recordsShapes?: boolean;
  /** What the server answers: the start of a path after `/in` → JSON. `{}` for all others. */
  readonly answers?: Readonly<Record<string, unknown>>;
}

const postHog = (settings: string) => `
  import posthog from 'posthog-js/dist/module.full.no-external.js';
  window._POSTHOG_REMOTE_CONFIG = { phc_test: { siteApps: [], config: {
    autocapture_opt_out: false, captureDeadClicks: true, heatmaps: true, supportedCompression: ['gzip-js'],
    sessionRecording: { endpoint: '/s/', recorderVersion: 'v2' },
  } } };
  posthog.init('phc_test', {
    api_host: IN, persistence: 'memory', opt_out_useragent_filter: true, request_batching: false, rageclick: true,
    capture_pageleave: true, before_send: (event) => (tell(event), event), ${settings}
  });`;

/** The tools. */
export const RECORDERS: readonly Recorder[] = [
  {
    name: 'PostHog, autocapture',
    script: postHog('disable_session_recording: true, capture_dead_clicks: true, capture_heatmaps: true'),
  },
  {
    name: 'PostHog, session replay',
    script: postHog('autocapture: false'),
  },
  {
    name: 'rrweb',
    script: `
      import { record } from 'rrweb';
      record({ emit: tell });`,
  },
  {
    name: 'Sentry, with replay',
    script: `
      import { init, replayIntegration, browserTracingIntegration, captureMessage } from '@sentry/browser';
      const replay = replayIntegration({ maskAllText: false, blockAllMedia: false, maskAllInputs: false,
        flushMinDelay: 100, flushMaxDelay: 500, minReplayDuration: 0, networkCaptureBodies: true });
      init({ dsn: 'http://key@127.0.0.1/1', tunnel: IN, tracesSampleRate: 1, replaysSessionSampleRate: 1,
        integrations: [replay, browserTracingIntegration()], beforeBreadcrumb: (one) => (tell(one), one) });
      addEventListener('pagehide', () => { captureMessage('gone'); void replay.flush(); });`,
  },
  {
    name: 'Datadog RUM, with session replay',
    script: `
      import { datadogRum } from '@datadog/browser-rum';
      datadogRum.init({ applicationId: 'a', clientToken: 'b', proxy: IN, sessionSampleRate: 100,
        sessionReplaySampleRate: 100, startSessionReplayRecordingManually: false, trackUserInteractions: true,
        trackResources: true, trackLongTasks: true, defaultPrivacyLevel: 'allow', enablePrivacyForActionName: false,
        beforeSend: (event) => (tell(event), true) });`,
  },
  {
    name: 'Amplitude, autocapture',
    script: `
      import { init } from '@amplitude/analytics-browser';
      init('key', { serverUrl: IN, flushIntervalMillis: 100, remoteConfig: { fetchRemoteConfig: false },
        autocapture: { elementInteractions: { shadowDomEnabled: true }, frustrationInteractions: true, formInteractions: true } });`,
    answers: { '': { code: 200 } },
  },
  {
    name: 'Amplitude, session replay',
    script: `
      import { add, init } from '@amplitude/analytics-browser';
      import { sessionReplayPlugin } from '@amplitude/plugin-session-replay-browser';
      add(sessionReplayPlugin({ sampleRate: 1, trackServerUrl: IN, configServerUrl: IN, useWebWorker: false,
        privacyConfig: { defaultMaskLevel: 'light' } }));
      init('key', { serverUrl: IN, flushIntervalMillis: 100, remoteConfig: { fetchRemoteConfig: false } });`,
    answers: {
      '/key': { configs: { sessionReplay: { sr_sampling_config: { capture_enabled: true, sample_rate: 1 } } } },
      '': { code: 200 },
    },
  },
  {
    name: 'Mixpanel, autocapture and replay',
    script: `
      import mixpanel from 'mixpanel-browser';
      mixpanel.init('token', { api_host: IN, persistence: 'localStorage', autocapture: {
        pageview: 'full-url', click: true, dead_click: true, input: true, rage_click: true, scroll: true, submit: true,
        capture_text_content: true },
        record_sessions_percent: 100, record_mask_text_selector: '', record_mask_all_text: false, record_heatmap_data: true,
        batch_flush_interval_ms: 200, ignore_dnt: true });`,
  },
  {
    name: 'Microsoft Clarity',
    recordsShapes: true,
    script: `
      import { clarity } from 'clarity-js';
      clarity.start({ projectId: 'test', upload: IN, track: true, content: true, lean: false, delay: 100 });`,
  },
  {
    name: 'OpenReplay',
    script: `
      import Tracker from '@openreplay/tracker';
      const tracker = new Tracker({ projectKey: 'key', ingestPoint: IN, __DISABLE_SECURE_MODE: true,
        obscureTextEmails: false, obscureTextNumbers: false, defaultInputMode: 0, disableStringDict: true });
      void tracker.start();`,
    answers: {
      '/v1/web/start': {
        token: 't',
        sessionID: '1',
        userUUID: 'u',
        beaconSizeLimit: 200000,
        projectID: '1',
        delay: 0,
        startTimestamp: 1,
        timestamp: 1,
        canvasEnabled: false,
        features: {},
        assistOnly: false,
      },
    },
  },
];

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The script of a tool for a page, with all that it imports. */
export const bundleOf = ({ script }: Recorder): string =>
  buildSync({
    stdin: {
      contents: `const IN = location.origin + '/in';
        const tell = (value) => { (window.told ??= []).push(JSON.stringify(value)); };
        ${script.replaceAll(/^ *import /gm, 'import ')}`,
      resolveDir: root,
      loader: 'js',
    },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  }).outputFiles[0]!.text;
