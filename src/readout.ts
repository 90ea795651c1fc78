// The product's door: what commands, servers and programs ask of Readout.
export { read, readAll } from './reading/read.ts';
