import { test } from 'vitest';

/** Steps of one story, each going on from where the one before ended. After one that fails the others are not tried: they would fail of the same. */
export function inTurn(): (name: string, work: () => Promise<void>) => void {
	let isBroken = false;
	return (name, work) =>
		test(name, async ({ skip }) => {
			if (isBroken) skip('an earlier step of the same story failed');
			isBroken = true;
			await work();
			isBroken = false;
		});
}
