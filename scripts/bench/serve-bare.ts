import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { openSqliteFile } from '../../db/connect-sqlite.ts';
import { answerMeters } from './meters.ts';

/**
 * The baseline: `node:http` alone, the same queries as prepared statements with the same parameters, the same bytes and headers sent.
 * Nothing is cached between requests but the statements. `FILE PORT PLAN` where PLAN is a JSON file of queries, headers and body.
 */
interface Plan {
	readonly queries: readonly { readonly sql: string; readonly parameters: readonly unknown[] }[];
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string;
}

const [file = '', port = '', planFile = ''] = process.argv.slice(2);
const plan = JSON.parse(readFileSync(planFile, 'utf8')) as Plan;
const database = openSqliteFile(file, true);
const statements = plan.queries.map(({ sql, parameters }) => ({
	statement: database.prepare(sql),
	parameters,
}));
let rows = 0;
createServer((_request, response) => {
	for (const { statement, parameters } of statements) {
		if (statement.reader) rows += statement.all(...parameters).length;
		else statement.run(...parameters);
	}
	const bytes = Buffer.from(plan.body);
	response.writeHead(200, { ...plan.headers, 'Content-Length': bytes.length });
	response.end(bytes);
}).listen(Number(port), '127.0.0.1', () => process.send?.('ready'));
answerMeters();
process.on('SIGTERM', () => process.exit(rows < 0 ? 1 : 0));
