import { openForm, sendForm } from '../faults/browser.ts';
import type { AskedPage } from './national-database.ts';
import { runPortal, tokenOf } from './portal.ts';
import { quantile } from './processes.ts';

export interface Saves {
	readonly saves: number;
	readonly boxes: number;
	/** Milliseconds from sending the form to its answer, by when it is on the disk. */
	readonly p50: number;
	readonly p99: number;
}

const WARMING = 20;

/** One person who fills in a whole section and saves it, again and again, over HTTP. Throws when a save is refused. */
export async function saveSections({ file, path, personId }: AskedPage, saves: number): Promise<Saves> {
	const portal = await runPortal(file, [personId]);
	const person = { id: personId, token: tokenOf(personId) };
	const times: number[] = [];
	let boxes = 0;
	for (let round = 0; round < saves + WARMING; round += 1) {
		const drawn = await openForm(portal.origin, person, path);
		const figures = [...drawn.fields.keys()].filter((name) => name.startsWith('figure|'));
		boxes = figures.length;
		const typed = figures.map((name, index) => [name, String((index + round) % 40)] as const);
		const started = performance.now();
		const reply = await sendForm(portal.origin, person, {
			path,
			fields: new Map([...drawn.fields, ...typed]),
		});
		await reply.text();
		if (reply.status !== 303) throw new Error(`a save was answered ${reply.status}`);
		if (round >= WARMING) times.push(performance.now() - started);
	}
	await portal.stop();
	if (boxes === 0) throw new Error(`${path} has no boxes to fill in`);
	return { saves, boxes, p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
}
