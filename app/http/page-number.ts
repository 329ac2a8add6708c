/** `?page=` from 1; anything that is not a page number is the first. */
export function pageNumber(request: Request): number {
	const text = new URL(request.url).searchParams.get('page') ?? '';
	return /^[1-9][0-9]{0,4}$/.test(text) ? Number(text) : 1;
}
