const room = process.env.MUTATE_ROOM ?? 'no-room';

/** Of one room at a time; `npm run mutate` names it. What words say is not mutated: a sentence is read by people, and codes are held by types. */
export default {
	packageManager: 'npm',
	testRunner: 'vitest',
	vitest: { configFile: 'scripts/mutate/vitest.config.js', related: true },
	plugins: ['@stryker-mutator/vitest-runner'],
	mutate: [`app/domain/${room}/**/*.ts`, '!app/**/*.test.ts', '!app/**/*.test-data.ts'],
	mutator: { excludedMutations: ['StringLiteral'] },
	ignorePatterns: [
		'/build',
		'/data',
		'/docs',
		'/db',
		'/app/routes',
		'/app/components',
		'/app/assets',
		'/app/http',
	],
	coverageAnalysis: 'perTest',
	ignoreStatic: true,
	concurrency: 1,
	timeoutMS: 60_000,
	tempDirName: `.cache/stryker-${room}`,
	incremental: true,
	incrementalFile: `.cache/mutation/${room}-incremental.json`,
	reporters: ['clear-text', 'json'],
	clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
	jsonReporter: { fileName: `.cache/mutation/${room}.json` },
};
