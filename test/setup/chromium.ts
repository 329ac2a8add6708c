import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../../scripts/find-chromium.ts';

export const CHROMIUM_FLAGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/** The machine's Chromium without a window; each context is a new profile. */
export const openChromium = async (): Promise<Browser> =>
	chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_FLAGS });
