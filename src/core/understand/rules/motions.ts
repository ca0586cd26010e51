/** What stands right before the name of a place when somebody goes there, stays there, comes back from there or goes to live there. */

export type Motion = 'trip' | 'stay' | 'move';

export const motions: readonly (readonly [Motion, readonly string[]])[] = [
  [
    'trip',
    [
      '(billet|ticket|tickets) (to|for) (the)?',
      '(booked|booking|reserved) .. (to|in|for) (the)?',
      '(booked|booking) (the|our)?',
      '(go|goes|going|went|gone|fly|flies|flying|flew|flown|travel|travels|travelling|traveling|travelled|traveled|heading|headed|heads|off|leave|leaves|leaving|left|driving|drove|drive|sailing|jetting|escaping|trip|vacation|holiday|holidays|honeymoon|flight|flights|been|plane|cruise|escape|away|journey|set off|setting off|ferry|train|popping|pop|nipping|nip|hopping|hop|dashing|whizzing) .. (to|for|in|through|around|across) (the)?',
      '(visit|visits|visiting|visited|see|saw|seen|seeing|explore|exploring|explored|toured|touring|tour) (the)?',
      '(taking|take|took|bring|bringing) .. to (the)?',
      '(back|return|returns|returning|returned|came|come|coming|home|got|landed|arrived|greetings|hello|hi|postcard|love) .. (from|in) (the)?',
      '(stay|stays|staying|stayed|spend|spends|spending|spent|skiing|hiking|relaxing|holidaying|vacationing|honeymooning|diving|surfing|weekend|week|weeks|days|vacation|holiday|holidays|honeymoon|sailing|camping|cruising|trekking|travelling|traveling|roaming|backpacking|safari|sunburnt|sunburned|tan|tanned|retreat|cocktails|camper|tent) .. (in|on|at|around|through|off|across) (the)?',
      '(drove|driving|drive|hitchhiked|cycled|cycling|walked|walking) (through|across|around|along) (the)?',
      '(билет*|путевк*|тур|самолет|рейс|поезд|виза|визу) (в|во|на)',
      '(везу|везем|повезем|повезу|свози*) .. (в|на|во)',
      '(еду|едем|едет|едут|ехать|ехал*|поеду|поедем|поедет|поедут|поехал*|поехать|уеду|уедем|уедет|уехал*|выеду|выедем|заеду|приеду|съеду|махнем|рванем|сгоняем|сгонял*|смотаемся|мотнемся|слетал*|слетаем|гоняли) .. (в|во|на|по)',
      '(лечу|летим|летит|летят|лететь|летел*|полечу|полетим|полетит|полетят|полетел*|полететь|улечу|улетим|улетел*|улетаем|улетаю|улетает|улетают|вылетаем|вылетаю|вылетел*|прилетел*|прилетаем|летаем|летаю|летали|летал|летала|перелет|вылет) .. (в|во|на|из|с|со)',
      '(собираемся|собираюсь|собираются|собирается|съезд*|езди*|езжу|отправля*|отправи*|уезжа*|выезжа*|рванул*|катал*|катаемся|отдых*|отдохн*|путешеств*|отпуск*|поездк*|командировк*|каникул*|выбираемся|выбрал*|хотим|хочу|мечтаем|планируем|сбежать|махнули|загорал*|круиз*|медовый|погреться|поход*|трекинг*|трек|сплав*|колесим|брожу|бродим|гуляем|гуляю|привет|привета|открытк*|домик|виллу|объехал*|объездил*|исколесил*|проехал*|недел*|катаюсь|катаемся|серф*|лыж*|яхт*) .. (в|во|на|по|из|с|со|у)',
      '(объехал*|объездил*|исколесил*|проехал*) (всю|весь|все|полностью)?',
      '(забронировал*|бронируем|купили тур)',
      '(верну*|верне*|возвра*|прилет*|прилеч*|приех*|приед*|отпуска|приземлил*) .. (из|с|со)',
    ],
  ],
  [
    'stay',
    [
      '(i|im|we|he|she|they|daughter|son|wife|husband|kids|parents|you) (am|are|is|was|were|be|will be|have been|has been|s|re) .. (in|on|at) (the)?',
      '(быва*|побыва*|был|была|были|буду|будем|будет|будут|провел*|проведем|проводим|сидим|остановил*|мы|я) .. (в|на|во)',
    ],
  ],
  [
    'move',
    [
      '(moving|moved|move|moves|relocate|relocates|relocating|relocated|emigrating|emigrated|emigrate) .. (to|from) (the)?',
      '(settled|settling|living now|live now) .. in (the)?',
      '(back|returned) to live in',
      '(переезжа*|переех*|переедем|перееду|переедут|переедет|перебира*|перебрал*|переезд*|релокац*|релоцир*|эмигрир*|обоснова*|осели|осел) .. (в|во|на|из|с)',
      '(вернул*|возвраща*|уехал*|уезжа*) жить (в|во|на)',
      '(на|меняем Name) пмж (в|во|на)',
    ],
  ],
];

/** What travels without being a person. */
export const cargo: readonly string[] = [
  '(shipment|shipments|ship|shipping|shipped|delivery|deliver|delivers|delivered|cargo|goods|parcel|parcels|order|orders|container|containers|supplier|suppliers|factory|warehouse|truck|customs|supply|flight was cancelled)',
  '(customers|clients|partners|delegation|vendor|vendors|customer|client|partner company)',
  '(груз|груза|грузу|грузы|грузов|грузовик*|поставк*|товар*|контейнер*|посылк*|заказ|заказа|заказы|отгруз*|фура|фуру|фуры|завод*|поставщик*|таможн*|растамож*|склад*|сырь*|партия|партии|партию)',
  '(делегаци*|представител*|партнер*|заказчик*|клиент*)',
];
