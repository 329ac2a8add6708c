import { expect, test } from 'vitest';
import { inBrowser } from '../../../test/setup/element-page.ts';

const open = inBrowser();
const FORM = `<upload-progress><form method="post" action="/claims/1/upload" enctype="multipart/form-data">
<input type="hidden" name="commandId" value="c-1"><input type="file" name="file"><button>Send</button></form></upload-progress>`;
const A_FILE = { name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(2_000_000, 'x') };

test('a file is sent with a bar that says how much has gone, and the page that comes back takes the place of this one', async () => {
	let got = 0;
	const { page } = await open(FORM, (request, response) => {
		if (request.method === 'GET')
			return void response.send(
				'<!DOCTYPE html><html><head><title>The claim</title></head><body><h1>Sent</h1><print-button hidden></print-button></body></html>',
			);
		request.on('data', (bytes: Buffer) => {
			got += bytes.length;
		});
		request.on('end', () => setTimeout(() => response.redirect(303, '/claims/1'), 300));
	});
	await page.locator('input[type=file]').setInputFiles(A_FILE);
	await page.getByText('Send').click();
	await page.locator('progress').waitFor();
	await page.getByText('has been sent and is being looked through').waitFor();
	await page.getByRole('heading', { name: 'Sent' }).waitFor();
	expect(got).toBeGreaterThan(2_000_000);
	expect([new URL(page.url()).pathname, await page.title()]).toEqual(['/claims/1', 'The claim']);
	await page.waitForFunction(() => customElements.get('print-button') !== undefined);
});

test('pressed twice it is sent once; a refusal is shown with its form; after a fault the browser sends the form itself', async () => {
	let posts = 0;
	const { page } = await open(FORM, (request, response) => {
		posts += 1;
		request.resume();
		request.on('end', () => {
			if (posts === 1)
				setTimeout(
					() =>
						response
							.status(422)
							.send(
								`<!DOCTYPE html><html><head><title>Error</title></head><body><p>No.</p>${FORM}</body></html>`,
							),
					300,
				);
			else if (posts === 2) response.destroy();
			else response.send('<!DOCTYPE html><html><body><p>As without a script.</p></body></html>');
		});
	});
	await page.locator('input[type=file]').setInputFiles(A_FILE);
	await page.locator('button').dblclick();
	await page.getByText('No.').waitFor();
	expect(posts).toBe(1);
	await page.locator('input[type=file]').setInputFiles(A_FILE);
	await page.locator('button').click();
	await page.getByText('As without a script.').waitFor();
	expect(posts).toBe(3);
});

test('with no file chosen the form is sent as it always was', async () => {
	const { page } = await open(FORM, (request, response) => {
		request.resume();
		request.on('end', () => response.send('<!DOCTYPE html><html><body><p>Select a file</p></body></html>'));
	});
	await page.locator('button').click();
	await page.getByText('Select a file').waitFor();
});
