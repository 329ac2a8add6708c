import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type Request, type Response } from 'express';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { assetUrl, staticFiles } from '../../app/http/static-files.ts';
import { openChromium } from './chromium.ts';

interface Opened {
	readonly page: Page;
	/** What the page's POSTs carried, in order. */
	readonly sent: readonly Readonly<Record<string, string>>[];
}

/**
 * Opens a page that holds only the given HTML and the portal's script, under the portal's own Content-Security-Policy, in a real
 * browser. `answer` answers every POST, and every GET but that of the page itself.
 */
export function inBrowser(): (
	body: string,
	answer?: (request: Request, response: Response) => void,
) => Promise<Opened> {
	let browser: Browser;
	let context: BrowserContext;
	let server: Server;
	let origin = '';
	let body = '';
	let answer: (request: Request, response: Response) => void = (_request, response) =>
		void response.status(404).end();
	let sent: Record<string, string>[] = [];

	beforeAll(async () => {
		const app = express().use(staticFiles(), express.urlencoded({ extended: false }));
		app.use((request, response) => {
			response.set(
				'Content-Security-Policy',
				"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'",
			);
			if (request.method === 'POST') sent.push(request.body as Record<string, string>);
			if (request.path !== '/' || request.method === 'POST') return answer(request, response);
			response.send(
				`<!DOCTYPE html><html lang="en"><head><title>Test</title><link rel="icon" href="${assetUrl('icon.svg')}"><link rel="stylesheet" href="${assetUrl('portal.css')}"><script type="module" src="${assetUrl('portal.js')}"></script></head><body>${body}</body></html>`,
			);
		});
		server = app.listen(0, '127.0.0.1');
		await new Promise((resolve) => server.once('listening', resolve));
		origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
		browser = await openChromium();
		context = await browser.newContext();
		await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: origin.slice(0, -1) });
	});
	afterEach(async () => {
		for (const page of context.pages()) await page.close();
	});
	afterAll(async () => {
		await browser?.close();
		server?.closeAllConnections();
		server?.close();
	});

	return async (html, reply) => {
		[body, sent] = [html, []];
		if (reply) answer = reply;
		const page = await context.newPage();
		page.on('pageerror', (fault) => {
			throw fault;
		});
		await page.goto(origin);
		await page.waitForFunction(() => document.querySelector(':not(:defined)') === null);
		return { page, sent };
	};
}
