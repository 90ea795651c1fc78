// What reading needs of the kernels.
export { pack, multiply } from './matrix';
export { quantise, packWhole, multiplyWhole } from './whole';
export { quantiseBytes, packBytes, multiplyBytes } from './bytes';
export { addBias, rectify, add, widen, embed, besideNeighbours, takeForms, lstmStep, joinHeads, ontoDiagonal, greatest } from './layers';
