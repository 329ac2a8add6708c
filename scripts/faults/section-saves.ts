import { type DrawnForm, openForm, sendForm } from './browser.ts';
import type { SceneReturn } from './scene.ts';
import { nothingYet, outcomeOf, type Writes } from './writes.ts';

/** One preparer who fills in the first figure of a section anew, again and again: 1, 2, 3 … */
export function sectionSaves(draft: SceneReturn): Writes {
	const path = `/returns/${draft.id}/sections/${draft.section}`;
	const tally = nothingYet();
	const wrong: string[] = [];
	let count = 0;
	let box = '';
	/** The last figure that the portal said it keeps. */
	let kept: string | null = null;
	let unanswered: { readonly form: DrawnForm; readonly value: string } | null = null;

	const send = async (origin: string, form: DrawnForm, value: string): Promise<void> => {
		const outcome = await outcomeOf(await sendForm(origin, draft.preparer, form));
		if ('refused' in outcome) wrong.push(`a section of return ${draft.id} was refused (${outcome.refused})`);
		else kept = value;
		unanswered = null;
	};

	return {
		name: 'section saves',
		tally,
		async next(origin) {
			const drawn = await openForm(origin, draft.preparer, path);
			box ||= [...drawn.fields.keys()].find((name) => name.startsWith('figure|')) ?? '';
			count += 1;
			const value = String(count);
			unanswered = { form: { path, fields: new Map([...drawn.fields, [box, value]]) }, value };
			tally.sent += 1;
			await send(origin, unanswered.form, value);
			tally.acknowledged += 1;
			return true;
		},
		async check(origin) {
			const stands = async () => (await openForm(origin, draft.preparer, path)).fields.get(box) ?? '';
			const found = await stands();
			if (unanswered === null) {
				if (kept !== null && found !== kept)
					wrong.push(`return ${draft.id} says ${found} where ${kept} was acknowledged`);
				return wrong.splice(0);
			}
			const { form, value } = unanswered;
			tally.unanswered += 1;
			if (found === value) tally.keptUnanswered += 1;
			else if (kept !== null && found !== kept)
				wrong.push(`return ${draft.id} says ${found}, and neither ${kept} nor ${value}`);
			await send(origin, form, value);
			if ((await stands()) !== value)
				wrong.push(`return ${draft.id} does not say ${value} after it was sent again`);
			return wrong.splice(0);
		},
	};
}
