import { defineConfig } from 'vitest/config';

/**
 * The tests that a mutant must get past: those of rules, which need neither a database nor a browser. Without the two that try thousands of
 * histories, and would do so again for each mutant: what they alone hold is told by no example.
 */
export default defineConfig({
	test: {
		setupFiles: ['test/setup/bank-holidays.ts'],
		include: ['app/domain/**/*.test.ts'],
		exclude: ['app/domain/payment/never-too-much.test.ts', 'app/domain/board-report/small-numbers.test.ts'],
		isolate: false,
		testTimeout: 120_000,
	},
});
