// What training needs of the kernels: those of reading, and the way back.
export * from '../../src/language/assembly/reading';
export {
  sumRows, rectifyBack, embedBack, besideNeighboursBack, lstmStepBack, joinHeadsBack, ontoDiagonalBack,
  crossEntropy, dropOut, dropOutBack, squares, adam,
} from './backward';
