import type { Response } from 'express';

/** Resolves once the browser has taken what was sent so far, or has gone. */
export const drained = (response: Response): Promise<void> =>
	new Promise((resolve) => {
		if (!response.writableNeedDrain || response.destroyed) return void resolve();
		const done = () => {
			response.off('drain', done);
			response.off('close', done);
			resolve();
		};
		response.on('drain', done);
		response.on('close', done);
	});
