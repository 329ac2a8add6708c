import { availableParallelism } from 'node:os';
import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig } from 'vite';

const rooms = '{app,db,templates,scripts,test}/**/*.test.{ts,tsx}';

// This is Vite's configuration; every command names it with --config. Tests run without the Remix plugin.
export default defineConfig({
	plugins: process.env.VITEST
		? []
		: [
				remix({
					ignoredRouteFiles: ['**/*'],
					future: {
						v3_fetcherPersist: true,
						v3_relativeSplatPath: true,
						v3_throwAbortReason: true,
						v3_routeConfig: true,
						v3_singleFetch: false,
						v3_lazyRouteDiscovery: false,
					},
				}),
			],
	build: { target: 'es2022' },
	esbuild: { target: 'es2022' },
	test: {
		setupFiles: ['test/setup/bank-holidays.ts'],
		testTimeout: 30_000,
		hookTimeout: 120_000,
		// Files of all projects beside each other: each has databases, portals and profiles of its own. More would be too many for PostgreSQL's connections.
		maxWorkers: Math.min(Math.max(availableParallelism(), 2), 4),
		projects: [
			{
				extends: true,
				test: {
					name: 'rules',
					include: [rooms],
					exclude: ['test/journeys/**', 'test/faults/**'],
					isolate: false,
					globalSetup: ['test/setup/database-templates.ts'],
				},
			},
			// Each starts portals of its own and takes their disk, or their life. The limits of faults and journeys are only against hanging for
			// ever: on a machine with a load of 20 to 40 four journeys that did not hang took longer than 90 seconds.
			{
				extends: true,
				test: {
					name: 'faults',
					include: ['test/faults/**/*.test.ts'],
					globalSetup: ['test/setup/built-pages.ts'],
					testTimeout: 300_000,
					hookTimeout: 300_000,
				},
			},
			{
				extends: true,
				test: {
					name: 'journeys',
					include: ['test/journeys/**/*.test.ts'],
					globalSetup: ['test/setup/running-portal.ts'],
					testTimeout: 300_000,
					hookTimeout: 300_000,
				},
			},
		],
	},
});
