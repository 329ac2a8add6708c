import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** First the one that has no windows to draw: a new profile costs it a quarter of the time. */
const PLACES = [
	'/usr/bin/chromium-headless-shell',
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const onMachine = (): string | null =>
	[process.env.CHROMIUM ?? '', ...PLACES].find((place) => place !== '' && existsSync(place)) ?? null;

const attempt = (command: string, ...words: string[]): boolean => {
	try {
		execFileSync(command, words, {
			stdio: ['ignore', 'ignore', 'inherit'],
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
		});
		return true;
	} catch {
		return false;
	}
};

/** Where Chromium is: the machine's own, else Debian's (as root), else Playwright's download. Throws with what to do when none can be had. */
export async function findChromium(): Promise<string> {
	const own = onMachine();
	if (own !== null) return own;
	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		process.stdout.write('Chromium is missing: installing it with apt-get…\n');
		attempt('apt-get', 'update', '-q');
		attempt('apt-get', 'install', '-y', '-q', 'chromium-headless-shell') ||
			attempt('apt-get', 'install', '-y', '-q', 'chromium');
		const installed = onMachine();
		if (installed !== null) return installed;
	}
	process.stdout.write('Chromium is missing: trying Playwright’s download…\n');
	attempt('node', 'node_modules/playwright-core/cli.js', 'install', 'chromium');
	const { chromium } = await import('playwright-core');
	if (existsSync(chromium.executablePath())) return chromium.executablePath();
	throw new Error(
		'The browser tests need Chromium and none could be found or installed. Install it ("apt-get install chromium") or set CHROMIUM to its path, and run the tests again.',
	);
}
