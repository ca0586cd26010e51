import { render } from 'preact';

render(<p>Kith</p>, document.body);
