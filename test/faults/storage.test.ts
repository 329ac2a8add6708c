import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../db/connect.ts';
import { cookieOf, openForm, sendForm } from '../../scripts/faults/browser.ts';
import { readReceived } from '../../scripts/faults/received.ts';
import { type OwnPortal, ownPortal } from './own-portal.ts';

let attempts = 0;
/** A write that anybody can ask for: each attempt to sign in is counted. */
const attempt = ({ portal }: OwnPortal) => {
	attempts += 1;
	const fields = new Map([
		['email', `nobody-${attempts}-${'x'.repeat(200)}@example.org`],
		['password', 'wrong'],
	]);
	return sendForm(portal.origin, null, { path: '/sign-in', fields });
};

/** Writes until the disk is full: the last reply. */
async function attemptUntilRefused(own: OwnPortal): Promise<Response> {
	for (let tries = 0; tries < 500; tries += 1) {
		const reply = await attempt(own);
		if (reply.status !== 422) return reply;
		await reply.text();
	}
	throw new Error('the disk was never full');
}

async function expectNothingReceived(reply: Response): Promise<void> {
	const page = await reply.text();
	expect(reply.status, page).toBe(503);
	expect(page).toContain('<h1 class="govuk-heading-l">Sorry, nothing was received</h1>');
	expect(page).toContain('Nothing that you sent has been received');
	expect(page).toMatch(/this reference: [a-z2-9]{8}/);
	expect(reply.headers.get('content-security-policy')).toContain("default-src 'none'");
}

async function expectPagesAreRead({ portal, scene }: OwnPortal): Promise<void> {
	const reply = await fetch(`${portal.origin}/programmes`, { headers: { Cookie: cookieOf(scene.officer) } });
	expect(reply.status).toBe(200);
	await reply.text();
}

describe('where the database can write nothing', () => {
	const own = ownPortal({ ready: 2, drafts: 0 });

	test('a database without room says that nothing was received, is read from as before, and takes writes again without a restart', async () => {
		await own().portal.run('PRAGMA max_page_count = 1');
		await expectNothingReceived(await attemptUntilRefused(own()));
		await expectNothingReceived(await attemptUntilRefused(own()));
		await expectPagesAreRead(own());
		await own().portal.run('PRAGMA max_page_count = 1000000');
		expect((await attempt(own())).status).toBe(422);
	});

	test('a read-only database says the same', async () => {
		await own().portal.run('PRAGMA query_only = ON');
		await expectNothingReceived(await attempt(own()));
		await expectPagesAreRead(own());
		await own().portal.run('PRAGMA query_only = OFF');
		expect((await attempt(own())).status).toBe(422);
	});

	test('a return certified then is not submitted, not even in part, and the same form submits it once there is room', async () => {
		const { portal, scene, file } = own();
		const [kpiReturn] = scene.ready;
		if (kpiReturn === undefined) throw new Error('the scene has a return to submit');
		const path = `/returns/${kpiReturn.id}/certify`;
		const drawn = await openForm(portal.origin, kpiReturn.certifier, path);
		const form = { path, fields: new Map([...drawn.fields, ['declared', 'yes']]) };
		const found = async () => {
			const db = openDatabase({ engine: 'sqlite', file });
			const received = await readReceived(db).finally(() => db.close());
			return received.get(kpiReturn.id);
		};
		for (const fault of ['PRAGMA max_page_count = 1', 'PRAGMA query_only = ON']) {
			await portal.run(fault);
			await expectNothingReceived(await sendForm(portal.origin, kpiReturn.certifier, form));
			expect(await found()).toMatchObject({
				state: 'ready-to-certify',
				submissions: [],
				events: 0,
				letters: 0,
			});
			await portal.run('PRAGMA max_page_count = 1000000; PRAGMA query_only = OFF');
		}
		const reply = await sendForm(portal.origin, kpiReturn.certifier, form);
		expect([reply.status, reply.headers.get('location')]).toEqual([
			303,
			`/returns/${kpiReturn.id}/versions/1/receipt`,
		]);
		expect(await found()).toMatchObject({
			state: 'submitted',
			submissions: [{ number: 1, isWhole: true }],
			events: 1,
			letters: kpiReturn.officers,
		});
	});

	test('signing out, an address without a page of its own, says it with a page too', async () => {
		const { portal, scene } = own();
		await portal.run('PRAGMA query_only = ON');
		const person = scene.ready[0]?.certifier ?? scene.officer;
		await expectNothingReceived(
			await sendForm(portal.origin, person, { path: '/sign-out', fields: new Map() }),
		);
		await portal.run('PRAGMA query_only = OFF');
		const reply = await sendForm(portal.origin, person, { path: '/sign-out', fields: new Map() });
		expect([reply.status, reply.headers.get('location')]).toEqual([303, expect.stringMatching(/^\/sign-in/)]);
	});

	test('a fault that is not the disk’s is told apart: 500, and no promise about what was received', async () => {
		const { portal } = own();
		await portal.run('ALTER TABLE rate_limit RENAME TO rate_limit_away');
		const reply = await attempt(own());
		const page = await reply.text();
		expect(reply.status).toBe(500);
		expect(page).toContain('Sorry, there is a problem');
		expect(page).not.toContain('rateLimit');
		await portal.run('ALTER TABLE rate_limit_away RENAME TO rate_limit');
		expect((await attempt(own())).status).toBe(422);
	});
});

const smallDisk = mountSmallDisk();

describe.skipIf(smallDisk === null)(
	'on a real disk of eight megabytes (skipped where none can be mounted)',
	() => {
		const folder = smallDisk ?? '';
		const own = ownPortal({ ready: 2, drafts: 0 }, () => folder);
		afterAll(() => {
			execFileSync('umount', ['-l', folder]);
			rmdirSync(folder);
		});

		test('a full disk says that nothing was received, is read from as before, and takes writes again once there is room', async () => {
			const filler = join(folder, 'filler');
			fillWith(filler);
			await expectNothingReceived(await attemptUntilRefused(own()));
			await expectNothingReceived(await attemptUntilRefused(own()));
			await expectPagesAreRead(own());
			rmSync(filler);
			expect((await attempt(own())).status).toBe(422);
		});
	},
);

/** Until not a byte more fits. */
function fillWith(file: string): void {
	for (const bytes of [65_536, 4096, 1]) {
		try {
			for (;;) appendFileSync(file, Buffer.alloc(bytes));
		} catch (fault) {
			if ((fault as { code?: string }).code !== 'ENOSPC') throw fault;
		}
	}
}

function mountSmallDisk(): string | null {
	if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
	const folder = mkdtempSync(join(tmpdir(), 'portal-small-disk-'));
	try {
		execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', folder], { stdio: 'ignore' });
		return folder;
	} catch {
		rmdirSync(folder);
		return null;
	}
}
