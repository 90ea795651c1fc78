import { randomBytes } from 'node:crypto';
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context, MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import { ReadoutError } from '../../model/error.ts';
import { answers, refuseInvalid } from '../ask.ts';
import type { Caller, Env } from '../desk.ts';
import { isPassword, nobodysHash } from './passwords.ts';
import { newTries } from './tries.ts';
import { keepUsers, newToken, tokenHash, type User, usersIn } from './users.ts';

const cookie = 'readout_session';
const lifetime = 12 * 3600;

/** Logins over a file of users: who may ask is found by cookie or token, and what they may do by their role. */
export function loginsOf(path: string, clock: () => number) {
  const sessions = new Map<string, { readonly name: string; readonly until: number }>();
  const tries = newTries({ count: 5, every: 60_000 });
  const requests = newTries({ count: 200, every: 20 });
  const userOf = (name: string) => usersIn(path).find((one) => one.name === name);

  /** Finds who asks, and refuses what their role may not do. */
  const guard: MiddlewareHandler<Env> = createMiddleware<Env>(async (context, next) => {
    if (context.req.path === '/api/login') return await next();
    const caller = callerOf(context);
    if (caller === null) throw new ReadoutError('no-login', 'Log in first: POST /api/login, or send a token.');
    if (!requests.isAllowed(caller.name, clock()))
      throw new ReadoutError('too-many', 'Too many requests; wait a second.');
    const isOwn = context.req.path.startsWith('/api/me') || context.req.path === '/api/logout';
    if (context.req.method !== 'GET' && caller.role === 'reader' && !isOwn)
      throw new ReadoutError(
        'forbidden',
        'A reader may look, not judge or add; ask an admin for the role of an analyst.',
      );
    context.set('caller', caller);
    return await next();
  });

  function callerOf(context: Context): Caller | null {
    const bearer = /^Bearer (\S+)$/.exec(context.req.header('Authorization') ?? '')?.[1];
    if (bearer !== undefined) return byToken(usersIn(path), tokenHash(bearer));
    const session = sessions.get(tokenHash(getCookie(context, cookie) ?? ''));
    if (session === undefined || session.until < clock()) return null;
    // The role is looked up each time: a role taken away is gone at once.
    const user = userOf(session.name);
    return user === undefined ? null : { name: user.name, role: user.role };
  }

  async function login(context: Context, name: string, password: string): Promise<Caller> {
    const from = `${name} ${context.env?.incoming?.socket?.remoteAddress ?? ''}`;
    if (!tries.isAllowed(from, clock())) throw new ReadoutError('too-many', 'Too many wrong passwords; wait a minute.');
    const user = userOf(name);
    const isRight = await isPassword(password, user?.password ?? nobodysHash);
    if (user === undefined || !isRight) throw new ReadoutError('no-login', 'This name and password are not known.');
    tries.forget(from);
    // Always a new session: one that was planted before the login is worth nothing.
    const id = randomBytes(32).toString('base64url');
    for (const [key, { until }] of sessions) if (until < clock()) sessions.delete(key);
    sessions.set(tokenHash(id), { name, until: clock() + lifetime * 1000 });
    const secure = context.req.url.startsWith('https:') || context.req.header('X-Forwarded-Proto') === 'https';
    setCookie(context, cookie, id, { httpOnly: true, sameSite: 'Strict', path: '/', maxAge: lifetime, secure });
    return { name, role: user.role };
  }

  const routes = new OpenAPIHono<Env>({ defaultHook: refuseInvalid })
    .openapi(loginRoute, async (context) => {
      const { name, password } = context.req.valid('json');
      return context.json(await login(context, name, password), 200);
    })
    .openapi(logoutRoute, async (context) => {
      sessions.delete(tokenHash(getCookie(context, cookie) ?? ''));
      deleteCookie(context, cookie, { path: '/' });
      return context.json({ ok: true as const }, 200);
    })
    .openapi(meRoute, async (context) => context.json(context.get('caller'), 200))
    .openapi(tokenRoute, async (context) => {
      const { name } = context.get('caller');
      const { token, kept } = newToken(context.req.valid('json').name, new Date(clock()).toISOString());
      change(name, (user) => ({ ...user, tokens: [...user.tokens, kept] }));
      return context.json({ id: kept.id, token }, 200);
    })
    .openapi(noTokenRoute, async (context) => {
      const { id } = context.req.valid('param');
      change(context.get('caller').name, (user) => ({ ...user, tokens: user.tokens.filter((one) => one.id !== id) }));
      return context.json({ ok: true as const }, 200);
    });
  return { guard, routes };

  function change(name: string, work: (user: User) => User): void {
    keepUsers(
      path,
      usersIn(path).map((user) => (user.name === name ? work(user) : user)),
    );
  }
}

function byToken(users: readonly User[], hash: string): Caller | null {
  const user = users.find(({ tokens }) => tokens.some((one) => one.hash === hash));
  return user === undefined ? null : { name: user.name, role: user.role };
}

const caller = z.object({ name: z.string(), role: z.enum(['reader', 'analyst', 'admin']) }).openapi('Caller');
const ok = z.object({ ok: z.literal(true) });
const json = <T extends z.ZodType>(schema: T) => ({
  body: { required: true, content: { 'application/json': { schema } } },
});

const loginRoute = createRoute({
  method: 'post',
  path: '/login',
  summary: 'Log in; the session is a cookie',
  request: json(z.object({ name: z.string().min(1).max(200), password: z.string().max(1000) }).strict()),
  responses: answers(caller),
});
const logoutRoute = createRoute({
  method: 'post',
  path: '/logout',
  summary: 'End the session',
  responses: answers(ok),
});
const meRoute = createRoute({ method: 'get', path: '/me', summary: 'Who asks', responses: answers(caller) });
const tokenRoute = createRoute({
  method: 'post',
  path: '/me/tokens',
  summary: 'A token for a program; shown this once',
  request: json(z.object({ name: z.string().min(1).max(100) }).strict()),
  responses: answers(z.object({ id: z.string(), token: z.string() })),
});
const noTokenRoute = createRoute({
  method: 'delete',
  path: '/me/tokens/{id}',
  summary: 'A token is worth nothing any more',
  request: { params: z.object({ id: z.string().max(40) }) },
  responses: answers(ok),
});
