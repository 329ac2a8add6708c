import { madeNumber } from './made-number.ts';

/** `?page=` from 1; anything that is not a page number is the first. */
export function pageNumber(request: Request): number {
	return madeNumber(new URL(request.url).searchParams.get('page')) || 1;
}
