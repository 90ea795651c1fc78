import { expect, test } from 'vitest';
import { notEnglish } from './english.ts';

test.each([
  ['English', 'The council voted on Monday to close the harbour road for two years while engineers repair the bridge.'],
  [
    'English, terse',
    'Harbor Steel shares fell 3 percent in Oslo trading after the firm cut its forecast for the year.',
  ],
  [
    'a market wire',
    'Halvorsen Steel shares fell 3 percent in Oslo trading Monday. Norvik Shipping rose 2 percent, Karlsen Foods 1 percent.',
  ],
  [
    'names for the most part',
    'Luis de la Vega, Maria del Carmen Ruiz, Jean de Villiers win seats on Lima council, officials say. Ana de Souza beat Ida Holm.',
  ],
  [
    'two sentences in plain English',
    'Police killed two gunmen in Calder Bay on Tuesday. Mayor Ida Holm closed schools, banks, markets, courts across town.',
  ],
  ['a headline', 'Ferry union calls strike'],
  ['numbers', '12 34 56'],
])('%s may be read', (_, text) => expect(notEnglish(text)).toBeNull());

test.each([
  [
    'German',
    'Der Rat hat am Montag beschlossen, die Hafenstraße in der Stadt für zwei Jahre zu sperren, weil die Brücke repariert wird.',
  ],
  [
    'Dutch',
    'De gemeenteraad is maandag in de stad bijeengekomen om over de haven te praten, waar het al jaren te druk is met schepen.',
  ],
  [
    'French',
    'Le conseil a décidé lundi de fermer la route du port pendant deux ans, le temps que les ingénieurs réparent le pont de la ville.',
  ],
  [
    'Spanish',
    'El consejo decidió el lunes cerrar la carretera del puerto durante dos años mientras los ingenieros reparan el puente de la ciudad.',
  ],
  [
    'Italian',
    'Il consiglio ha deciso lunedì di chiudere la strada del porto per due anni mentre gli ingegneri riparano il ponte della città.',
  ],
  [
    'Portuguese',
    'O conselho decidiu na segunda-feira fechar a estrada do porto por dois anos enquanto os engenheiros reparam a ponte da cidade.',
  ],
  [
    'Indonesian',
    'Dewan memutuskan pada hari Senin untuk menutup jalan pelabuhan selama dua tahun sementara para insinyur memperbaiki jembatan itu.',
  ],
  [
    'Swedish',
    'Kommunen beslutade på måndagen att stänga hamnvägen i två år medan ingenjörerna reparerar bron som har varit i dåligt skick.',
  ],
  [
    'Finnish',
    'Kaupunginvaltuusto päätti maanantaina sulkea satamatien kahdeksi vuodeksi, koska insinöörit korjaavat siltaa, joka on huonossa kunnossa.',
  ],
  [
    'Polish',
    'Rada miasta zdecydowała w poniedziałek o zamknięciu drogi portowej na dwa lata, podczas gdy inżynierowie naprawiają most.',
  ],
  [
    'Turkish',
    'Belediye meclisi pazartesi günü liman yolunu iki yıl kapatmaya karar verdi, çünkü mühendisler köprüyü onarıyor ve trafik çok yoğun.',
  ],
  [
    'Spanish with English names',
    'El consejo de Calder Bay y la empresa Harbor Steel Monday Ltd firmaron un acuerdo para reparar los muelles del puerto de Oslo.',
  ],
  ['Russian', 'Совет решил в понедельник закрыть портовую дорогу на два года.'],
  ['Chinese', '市议会周一决定关闭港口道路两年。'],
])('%s is told apart', (_, text) => expect(notEnglish(text)).not.toBeNull());
