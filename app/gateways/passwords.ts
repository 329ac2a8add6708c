import { hash, verify } from '@node-rs/argon2';

/** OWASP's parameters for argon2id (19 MiB, two passes, one lane). Hashing runs on libuv's threads, never on the event loop. */
/** `Algorithm.Argon2id`: the package declares it as a const enum, which cannot be imported here. */
const ARGON2ID = 2;
const PARAMETERS = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(normalised(password), PARAMETERS);

let dummy: Promise<string> | null = null;

/** Against null (nobody, or nobody with a password) it takes the same time and is false: the time tells nothing about who exists. */
export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
	dummy ??= hashPassword('nobody has this password');
	const matches = await verify(passwordHash ?? (await dummy), normalised(password)).catch(() => false);
	return matches && passwordHash !== null;
}

/** The same letters however the keyboard composes them. */
const normalised = (password: string): string => password.normalize('NFKC');
