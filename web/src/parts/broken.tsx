import { Component, type ReactNode } from 'react';

/** A view that cannot be drawn, or whose part of the program is no longer there since the server was renewed: said, with a way on. */
export class Broken extends Component<{ readonly children: ReactNode }, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    if (!this.state.isBroken) return this.props.children;
    return (
      <div className="state" role="alert">
        <h2>This view cannot be drawn</h2>
        <p>The pages may have been renewed since you opened them.</p>
        <button type="button" onClick={() => location.reload()}>
          Load the page anew
        </button>
      </div>
    );
  }
}
