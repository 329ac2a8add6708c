/** Every kind of file of the house, by its path: the first that fits counts. A file of no kind is refused by `layers.cjs`. */
const KINDS = [
	['domain rule', '^app/domain/'],
	['table', '^db/(tables/[^/]+|schema|schema-of-[a-z]+)\\.ts$'],
	['migration', '^db/migrations/'],
	['read', '^db/read/'],
	['write', '^db/write/'],
	['connection', '^db/[^/]+\\.ts$'],
	['paper', '^templates/pdf/'],
	['feed', '^templates/feeds/'],
	['workbook', '^templates/workbooks/'],
	['template', '^templates/'],
	['gateway', '^app/gateways/'],
	['operation', '^app/operations/'],
	['component', '^app/components/'],
	['http', '^app/http/'],
	// What a route asks of its address, and the frames that routes of one area share, are routes.
	[
		'route',
		'^app/routes/.*/(route|[a-z-]+-of-address|[a-z-]+-form-route|version-number|units-of|query-of|autosave-reply|save-part|act-on-form|work-of)\\.tsx?$',
	],
	['form', '^app/routes/.*[/-](form|fields|search|keys)\\.ts$'],
	['page', '^app/routes/.+\\.tsx$'],
	['words', '^app/routes/.*[/-]words\\.ts$'],
	['view', '^app/routes/.+\\.ts$'],
	['document frame', '^app/(root|entry\\.server|error-page)\\.tsx$'],
	['server', '^app/server\\.ts$'],
	['map of routes', '^app/routes\\.ts$'],
	['settings', '^app/config(-of-statements)?\\.ts$'],
	['services', '^app/services\\.ts$'],
	['jobs', '^app/jobs\\.ts$'],
	['import', '^app/imports/'],
	['element', '^app/assets/'],
	['script', '^scripts/'],
];

const IS_TEST = '\\.test(-data)?\\.tsx?$';

module.exports = { KINDS, IS_TEST };
