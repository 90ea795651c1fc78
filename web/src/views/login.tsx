import { type FormEvent, useId, useState } from 'react';
import { send, tellsOf } from '../ask.ts';
import { useMe } from '../me.ts';
import { usePlace } from '../place.ts';
import '../style/lists.css';

/** Name and password; then the page that asked for them. Who is logged in sees so, and can log out. */
export default function Login() {
  const me = useMe();
  const next = usePlace().asked.get('to');
  if (me !== null) return <LoggedIn name={me.name} role={me.role} />;
  return (
    <div className="add">
      <h1>Log in</h1>
      <LoginForm onDone={() => location.assign(inHere(next))} />
    </div>
  );
}

function LoginForm({ onDone }: { readonly onDone: () => void }) {
  const [told, setTold] = useState<string | null>(null);
  const [name, password] = [useId(), useId()];
  const login = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    try {
      await send('/login', { name: String(form.get('name')), password: String(form.get('password')) });
      onDone();
    } catch (error) {
      setTold(tellsOf(error));
    }
  };
  return (
    <form className="add-form login" onSubmit={login}>
      <label htmlFor={name}>Name</label>
      <input id={name} name="name" autoComplete="username" required />
      <label htmlFor={password}>Password</label>
      <input id={password} name="password" type="password" autoComplete="current-password" required />
      {told !== null && (
        <p role="alert" className="differs">
          {told}
        </p>
      )}
      <button type="submit" className="strong">
        Log in
      </button>
      <p className="quiet">No name yet? Whoever runs this server adds you: readout user NAME --role reader.</p>
    </form>
  );
}

function LoggedIn({ name, role }: { readonly name: string; readonly role: string }) {
  if (name === '')
    return (
      <div className="add">
        <h1>No login needed</h1>
        <p>This record is open to everybody at this machine. readout serve --auth users.json asks for names.</p>
      </div>
    );
  return (
    <div className="add">
      <h1>
        {name}, {role}
      </h1>
      <p>You are logged in.</p>
      <button type="button" onClick={logOut}>
        Log out
      </button>
    </div>
  );
}

/** Ends the session and loads the page anew, so that nothing of the record stays behind. */
export async function logOut(): Promise<void> {
  await send('/logout', {}).catch(() => undefined);
  location.assign('/login');
}

/** The address to go on to, if it is one of this site. */
function inHere(next: string | null): string {
  const address = next === null ? null : URL.parse(next, location.origin);
  return address?.origin === location.origin ? `${address.pathname}${address.search}` : '/';
}
