import { expect, test } from 'vitest';
import { inBrowser } from '../../../test/setup/element-page.ts';

const open = inBrowser();
const radios = [0, 1, 2, 3, 4, 5]
	.map(
		(value) =>
			`<input type="radio" name="score" id="s${value}" value="${value}"><label for="s${value}">${value}</label>`,
	)
	.join('');
const FORM = `<auto-save data-href="/auto-save" data-quiet-ms="300"><score-keys><form method="post"><fieldset><legend>Score</legend>${radios}</fieldset>
<label for="reason">Why?</label><textarea id="reason" name="reason"></textarea><button>Save</button></form></score-keys></auto-save>`;

test('a number key chooses the score and what was chosen is saved by itself; while somebody types it is a number', async () => {
	const { page, sent } = await open(
		FORM,
		(_request, response) => void response.json({ savedAt: '2:05pm', fields: {} }),
	);
	await page.getByLabel('The keys 0 to 5 choose the score').waitFor();
	await page.keyboard.press('4');
	expect(await page.locator('#s4').isChecked()).toBe(true);
	await page.getByText('Saved at 2:05pm').waitFor();
	expect(sent).toEqual([{ score: '4', reason: '' }]);
	await page.keyboard.press('7');
	expect(await page.locator('#s4').isChecked()).toBe(true);
	await page.locator('#reason').focus();
	await page.keyboard.press('2');
	expect(await page.locator('#reason').inputValue()).toBe('2');
	expect(await page.locator('#s4').isChecked()).toBe(true);
});

test('whoever turns the keys off is left alone, on the next page too', async () => {
	const { page } = await open(FORM);
	const tick = page.getByLabel('The keys 0 to 5 choose the score');
	await tick.uncheck();
	await page.locator('button').focus();
	await page.keyboard.press('3');
	expect(await page.locator('input[name=score]:checked').count()).toBe(0);
	await page.reload();
	expect(await tick.isChecked()).toBe(false);
	await tick.check();
	await page.keyboard.press('3');
	expect(await page.locator('#s3').isChecked()).toBe(true);
});
