import {
	AliasNode,
	ColumnNode,
	type DefaultQueryCompiler,
	IdentifierNode,
	type KyselyPlugin,
	type OperationNode,
	type OrderByItemNode,
	PostgresQueryCompiler,
	type QueryId,
	RawNode,
	ReferenceNode,
	ReturningNode,
	SelectAllNode,
	type SelectionNode,
	type SelectQueryNode,
	SqliteQueryCompiler,
} from 'kysely';

/*
 * Tables and columns are snake_case in SQL and camelCase everywhere else; this is the one place between. Names are
 * turned while the text of a query is written, and each column that a query answers is given its camelCase name there,
 * so that rows come back as they are. What stands in sql`…` is SQL: its names are written as they are in the database,
 * and what it answers is given a quoted alias, AS "placedAt".
 */

const turned = new Map<string, string>();

function snakeCase(name: string): string {
	let snake = turned.get(name);
	if (snake === undefined) {
		snake = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
		turned.set(name, snake);
	}
	return snake;
}

const camelCase = (name: string): string => name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());

/** The column that is named, with its table or without; null for any other expression. */
function columnOf(node: OperationNode): string | null {
	if (ReferenceNode.is(node)) return columnOf(node.column);
	return ColumnNode.is(node) ? node.column.name : null;
}

/** What a selected column or expression is called in the row. */
function nameInRow({ selection }: SelectionNode): string | null {
	if (!AliasNode.is(selection)) return columnOf(selection);
	return IdentifierNode.is(selection.alias) ? selection.alias.name : null;
}

const selectionsOf = (query: OperationNode | undefined): readonly SelectionNode[] => {
	const { selections, returning } = (query ?? {}) as Partial<SelectQueryNode> & { returning?: ReturningNode };
	return selections ?? returning?.selections ?? [];
};

// biome-ignore lint/suspicious/noExplicitAny: TypeScript asks this of a class that extends one that it is given.
const inSnakeCase = <Compiler extends new (...given: any[]) => DefaultQueryCompiler>(compiler: Compiler) =>
	class extends compiler {
		protected override compileUnwrappedIdentifier(node: IdentifierNode): void {
			this.append(this.sanitizeIdentifier(snakeCase(node.name)));
		}

		/** What the whole query answers has camelCase names; what a query inside it answers is one more name in SQL. */
		protected override visitSelection(node: SelectionNode): void {
			const [, part] = this.nodeStack;
			const depth = part !== undefined && ReturningNode.is(part) ? 3 : 2;
			const name = this.nodeStack.length === depth ? nameInRow(node) : null;
			if (name === null || snakeCase(name) === name) super.visitSelection(node);
			else {
				this.visitNode(AliasNode.is(node.selection) ? node.selection.node : node.selection);
				this.append(` as ${this.quoted(name)}`);
			}
		}

		/** An order may name by its alias what the whole query answers. */
		protected override visitOrderByItem(node: OrderByItemNode): void {
			const { orderBy } = node;
			const name = ReferenceNode.is(orderBy) && orderBy.table === undefined ? columnOf(orderBy) : null;
			const [query] = this.nodeStack;
			const answered =
				this.nodeStack.length === 3 && selectionsOf(query).some((each) => nameInRow(each) === name);
			super.visitOrderByItem(
				name !== null && answered ? { ...node, orderBy: RawNode.createWithSql(this.quoted(name)) } : node,
			);
		}

		private quoted(name: string): string {
			return `"${this.sanitizeIdentifier(name)}"`;
		}
	};

export const SqliteInSnakeCase = inSnakeCase(SqliteQueryCompiler);
export const PostgresInSnakeCase = inSnakeCase(PostgresQueryCompiler);

/** The rows of `selectAll`, whose columns the query does not name, are the only ones that are made anew. */
export function camelCaseOfWholeRows(): KyselyPlugin {
	const whole = new WeakSet<QueryId>();
	return {
		transformQuery: ({ node, queryId }) => {
			if (selectionsOf(node).some(({ selection }) => answersAll(selection))) whole.add(queryId);
			return node;
		},
		transformResult: async ({ result, queryId }) =>
			whole.has(queryId) ? { ...result, rows: result.rows.map((row) => mapKeys(row)) } : result,
	};
}

const answersAll = (selection: OperationNode): boolean =>
	SelectAllNode.is(selection) || (ReferenceNode.is(selection) && SelectAllNode.is(selection.column));

const mapKeys = (row: Readonly<Record<string, unknown>>): Record<string, unknown> =>
	Object.fromEntries(Object.entries(row).map(([name, value]) => [camelCase(name), value]));
